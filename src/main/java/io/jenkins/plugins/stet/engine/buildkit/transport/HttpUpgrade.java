package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Turns a fresh HTTP/1.1 connection into one that speaks HTTP/2 both ways. Nothing is sent before the 101, and its head
 * is read byte by byte: what follows it belongs to the new protocol.
 */
final class HttpUpgrade {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int LONGEST_HEAD = 16 * 1024;

    private HttpUpgrade() {}

    /** Upgrades and returns the same socket; on any failure it is closed. */
    static Socket upgrade(Socket socket, String path, Map<String, List<String>> headers) throws IOException {
        return Watchdog.within(LIMIT, socket, () -> {
            socket.getOutputStream().write(request(path, headers));
            socket.getOutputStream().flush();
            int status = status(socket.getInputStream());
            if (status != 101) {
                throw new UpgradeRefusedException(path, status);
            }
            return socket;
        });
    }

    private static byte[] request(String path, Map<String, List<String>> headers) {
        StringBuilder head = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: engine\r\n"
                + "Connection: Upgrade\r\nUpgrade: h2c\r\nContent-Length: 0\r\n");
        headers.forEach((name, values) -> values.forEach(
                value -> head.append(name).append(": ").append(value).append("\r\n")));
        return head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** 0 for a peer that does not speak HTTP/1: a buildkitd answers at once in HTTP/2. */
    private static int status(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < 4) {
            int next = in.read();
            if (next < 0 && head.size() > 0) {
                throw new EOFException("the engine hung up within the head of its answer");
            }
            if (next < 0 || (head.size() < 5 && next != "HTTP/".charAt(head.size()))) {
                return 0;
            }
            head.write(next);
            if (head.size() > LONGEST_HEAD) {
                throw new IOException("the head of the engine's answer does not end");
            }
            matched = next == "\r\n\r\n".charAt(matched) ? matched + 1 : next == '\r' ? 1 : 0;
        }
        return statusOf(head.toString(StandardCharsets.ISO_8859_1));
    }

    private static int statusOf(String head) throws IOException {
        String[] parts = head.split("[ \r]", 3);
        try {
            return Integer.parseInt(parts[1]);
        } catch (NumberFormatException e) {
            throw new IOException("the engine answered with no status: " + parts[0] + " " + parts[1], e);
        }
    }
}
