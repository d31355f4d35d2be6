package io.jenkins.plugins.stet.engine.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/**
 * A door of our own in the loopback interface through which Java's HTTP client connects where we must choose the
 * address or greet a proxy ourselves, which that client offers no way to do. It speaks CONNECT only, opens for hosts
 * that were announced only, and TLS runs through it from end to end.
 */
final class Tunnel {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ExecutorService WORKERS = Workers.cached("stet-registry-tunnel");

    private final ServerSocket door;
    private final Map<String, Dialer> announced = new ConcurrentHashMap<>();
    private final Map<String, IOException> failures = new ConcurrentHashMap<>();

    /** Makes the connection to the peer. */
    @FunctionalInterface
    interface Dialer {
        Socket dial(Deadline deadline) throws IOException;
    }

    Tunnel() {
        try {
            door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("no port is free on the loopback interface", e);
        }
        WORKERS.execute(this::accept);
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), door.getLocalPort());
    }

    /** Opens the door for a peer given as <code>host:port</code>. */
    void announce(String authority, Dialer dialer) {
        announced.put(authority, dialer);
        failures.remove(authority);
    }

    /** The reason for which the last connection to a peer was not made, or what the client saw of it. */
    IOException explain(String authority, IOException seen) {
        IOException reason = failures.get(authority);
        return reason == null ? seen : reason;
    }

    void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                WORKERS.execute(() -> serve(client));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException("the tunnel to registries broke", e);
                }
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setSoTimeout((int) PATIENCE.toMillis());
            String authority = ConnectHead.read(client.getInputStream()).authority();
            Dialer dialer = announced.get(authority);
            if (dialer == null) {
                answer(client, "403 Forbidden");
                return;
            }
            try (Socket peer = connect(client, authority, dialer)) {
                client.setSoTimeout(0);
                answer(client, "200 Connected");
                relay(client, peer);
            }
        } catch (IOException e) {
            // one side hung up; the client sees the connection end and says so
        }
    }

    private Socket connect(Socket client, String authority, Dialer dialer) throws IOException {
        try {
            return dialer.dial(Deadline.in(PATIENCE));
        } catch (IOException e) {
            failures.put(authority, e);
            answer(client, "502 Bad Gateway");
            throw e;
        }
    }

    private static void relay(Socket client, Socket peer) throws IOException {
        WORKERS.execute(() -> pump(client, peer));
        copy(peer.getInputStream(), client);
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            copy(from.getInputStream(), to);
        } catch (IOException e) {
            // the end of one direction ends the other: both sockets are closed here
        }
    }

    private static void copy(InputStream in, Socket to) throws IOException {
        in.transferTo(to.getOutputStream());
    }

    private static void answer(Socket client, String status) throws IOException {
        client.getOutputStream().write(("HTTP/1.1 " + status + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
