package io.jenkins.plugins.stet.engine.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines before an empty line, as a CONNECT and its answer consist of; read byte by byte, to take nothing after it. */
record ConnectHead(List<String> lines) {
    private static final int LONGEST = 16 << 10;

    static ConnectHead read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n", Math.max(0, head.length() - 4)) < 0) {
            int b = in.read();
            if (b < 0 || head.length() >= LONGEST) {
                throw new IOException("no complete answer about a tunnel");
            }
            head.append((char) b);
        }
        return new ConnectHead(List.of(head.toString().split("\r\n")));
    }

    /** Of a request: the peer as <code>host:port</code>, empty when it is no CONNECT. */
    String authority() {
        String[] words = lines.get(0).split(" ", -1);
        return words.length == 3 && words[0].equals("CONNECT") ? words[1] : "";
    }

    /** Of an answer: the status, zero when it is none. */
    int status() {
        String[] words = lines.get(0).split(" ", 3);
        boolean fits = words.length > 1 && words[0].startsWith("HTTP/1.") && words[1].matches("[0-9]{3}");
        return fits ? Integer.parseInt(words[1]) : 0;
    }

    static byte[] request(String authority, String proxyAuthorization) {
        String head = "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\nProxy-Authorization: "
                + proxyAuthorization + "\r\n\r\n";
        return head.getBytes(StandardCharsets.ISO_8859_1);
    }
}
