#!/usr/bin/env bash
# Builds from a warm JVM beside the same by plain calls of the engine's HTTP interface: nothing changed, and an engine
# that was wiped with a cache in the registry. STET_BENCH_ROUNDS: 5 by default.
set -euo pipefail
context=$BENCH_DIR/context
mkdir -p "$context"
cp "${STET_TEST_BUSYBOX:-/bin/busybox}" "$context/busybox"
chmod 755 "$context/busybox"
echo first >"$context/app"
cat >"$context/Dockerfile" <<'DOCKERFILE'
FROM scratch AS tools
COPY busybox /bin/busybox
RUN ["/bin/busybox", "--install", "-s", "/bin"]
FROM tools AS made
RUN sleep 5 && dd if=/dev/urandom of=/data bs=1M count=20
FROM tools
COPY --from=made /data /data
COPY app /app
DOCKERFILE
java -cp "$BENCH_CLASSPATH" io.jenkins.plugins.stet.bench.BuildBench "$context" "$STET_TEST_DOCKER_HOST" \
    "$STET_TEST_REGISTRY" "$context/busybox" "${STET_BENCH_ROUNDS:-5}"
