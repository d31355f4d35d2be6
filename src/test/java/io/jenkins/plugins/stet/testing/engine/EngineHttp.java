package io.jenkins.plugins.stet.testing.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One request a connection in HTTP/1.0, where an answer ends with the connection and nothing is chunked. */
final class EngineHttp {
    private final SocketAddress address;

    EngineHttp(URI dockerHost) {
        this.address = switch (dockerHost.getScheme()) {
            case "unix" -> UnixDomainSocketAddress.of(dockerHost.getPath());
            case "tcp" -> new InetSocketAddress(dockerHost.getHost(), dockerHost.getPort());
            default ->
                throw new IllegalArgumentException(
                        "Tests reach an engine over unix:// or tcp:// without TLS, not " + dockerHost);
        };
    }

    /** The body of the answer; any status but 2xx is an error. */
    String send(String method, String target, byte[] body) throws IOException {
        Answer answer = exchange(method, target, body);
        answer.requireSuccess(method + " " + target);
        return answer.body();
    }

    void sendUnlessMissing(String method, String target) throws IOException {
        Answer answer = exchange(method, target, new byte[0]);
        if (answer.status() != 404) {
            answer.requireSuccess(method + " " + target);
        }
    }

    private Answer exchange(String method, String target, byte[] body) throws IOException {
        String head = method + " " + target + " HTTP/1.0\r\nHost: engine\r\nContent-Type: application/x-tar\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        try (SocketChannel channel = SocketChannel.open(address)) {
            write(channel, head.getBytes(StandardCharsets.US_ASCII));
            Optional<IOException> refused = writeUntilRefused(channel, body);
            String answer = readAll(channel);
            if (answer.isEmpty() && refused.isPresent()) {
                throw refused.get();
            }
            return Answer.parse(answer);
        }
    }

    /** An engine that does not like the request answers and hangs up without reading the body. */
    private static Optional<IOException> writeUntilRefused(SocketChannel channel, byte[] body) {
        try {
            write(channel, body);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private static void write(SocketChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private static String readAll(SocketChannel channel) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(16 * 1024);
        while (channel.read(buffer.clear()) >= 0) {
            all.write(buffer.array(), 0, buffer.position());
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private record Answer(int status, String body) {
        static Answer parse(String text) throws IOException {
            int end = text.indexOf("\r\n\r\n");
            String[] statusLine = text.split(" ", 3);
            if (end < 0 || statusLine.length < 3) {
                throw new IOException("The engine's answer is no HTTP: " + text);
            }
            return new Answer(Integer.parseInt(statusLine[1]), text.substring(end + 4));
        }

        void requireSuccess(String request) throws IOException {
            if (status / 100 != 2) {
                throw new IOException("The engine answered " + status + " to " + request + ": " + body);
            }
        }
    }
}
