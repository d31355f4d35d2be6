# Answers every request with the greeting.
. /app/settings.env
while true; do
    { printf 'HTTP/1.0 200 OK\r\n\r\n'; cat /app/greeting.txt; } | nc -l -p "${PORT:-8080}"
done
