package io.jenkins.plugins.stet.testing.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** What happens to the bytes that a server sends to one client. */
@FunctionalInterface
public interface Fault {
    Fault NONE = (server, client, pauses) -> server.transferTo(client.getOutputStream());

    /**
     * Passes on what comes from the server, or does not.
     *
     * @param pauses waits that end at once when the proxy is closed
     */
    void relay(InputStream server, Socket client, Pauses pauses) throws IOException;

    /** Waits that can be cut short. */
    @FunctionalInterface
    interface Pauses {
        void pause(long millis) throws IOException;
    }

    static Fault latency(long millis) {
        return (server, client, pauses) -> {
            OutputStream out = client.getOutputStream();
            byte[] buffer = new byte[8192];
            for (int n = server.read(buffer); n >= 0; n = server.read(buffer)) {
                pauses.pause(millis);
                out.write(buffer, 0, n);
                out.flush();
            }
        };
    }

    /** The connection is reset after this many bytes of answers. */
    static Fault resetAfter(long bytes) {
        return (server, client, pauses) -> {
            pass(server, client, bytes);
            client.setSoLinger(true, 0);
            client.close();
        };
    }

    /** The connection ends in good order after this many bytes of answers. */
    static Fault endAfter(long bytes) {
        return (server, client, pauses) -> {
            pass(server, client, bytes);
            client.shutdownOutput();
        };
    }

    /** Nothing more comes after this many bytes of answers, and the connection stays open. */
    static Fault hangAfter(long bytes) {
        return (server, client, pauses) -> {
            pass(server, client, bytes);
            pauses.pause(Long.MAX_VALUE);
        };
    }

    /** One byte at a time. */
    static Fault drip(long millisPerByte) {
        return (server, client, pauses) -> {
            OutputStream out = client.getOutputStream();
            for (int b = server.read(); b >= 0; b = server.read()) {
                pauses.pause(millisPerByte);
                out.write(b);
                out.flush();
            }
        };
    }

    /** Whatever the server says, the client reads this, and the connection ends. */
    static Fault answer(String raw) {
        return (server, client, pauses) -> {
            if (server.read() >= 0) { // the request was read as far as the server needed it
                client.getOutputStream().write(raw.getBytes(StandardCharsets.ISO_8859_1));
                client.shutdownOutput();
            }
        };
    }

    /** An answer without a body, such as <code>429 Too Many Requests</code>, with more header lines. */
    static Fault status(String statusLine, String... headers) {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return answer("HTTP/1.1 " + statusLine + "\r\n" + lines + "Content-Length: 0\r\nConnection: close\r\n\r\n");
    }

    private static void pass(InputStream server, Socket client, long bytes) throws IOException {
        OutputStream out = client.getOutputStream();
        for (long i = 0; i < bytes; i++) {
            int b = server.read();
            if (b < 0) {
                return;
            }
            out.write(b);
        }
        out.flush();
        server.read(); // the server has more to say, or is at its end: both are known before the fault happens
    }
}
