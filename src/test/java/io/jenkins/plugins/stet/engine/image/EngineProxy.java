package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.buildkit.transport.Protocol;
import io.jenkins.plugins.stet.engine.buildkit.transport.Sockets;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * Stands between a client and a real server on TCP: it can refuse or drop connections by what they begin a request with,
 * and go away altogether.
 */
final class EngineProxy implements AutoCloseable {
    private final ServerSocket listener;
    private final Endpoint target;
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private volatile Predicate<String> refused = request -> false;
    private volatile Predicate<String> deadly = request -> false;
    private volatile Predicate<String> answered = request -> false;
    private volatile String answer = "";

    EngineProxy(Endpoint target) throws IOException {
        this.target = target;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::acceptAll);
    }

    /** Requests whose first line matches are answered with 404 instead of being passed on. */
    EngineProxy refuse(Predicate<String> requestLine) {
        refused = requestLine;
        return this;
    }

    /** What matches is given this answer of HTTP instead of being passed on, and the connection ends with it. */
    EngineProxy answer(Predicate<String> data, String whole) {
        answer = whole;
        answered = data;
        return this;
    }

    /** The server dies the moment it is sent something that matches. */
    EngineProxy dieAt(Predicate<String> data) {
        deadly = data;
        return this;
    }

    Endpoint endpoint() {
        return new Endpoint.Tcp("127.0.0.1", listener.getLocalPort());
    }

    String address() {
        return "127.0.0.1:" + listener.getLocalPort();
    }

    /** As when the process behind is killed. */
    void die() {
        try {
            listener.close();
            for (Socket connection : connections) {
                connection.close();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        die();
    }

    private void acceptAll() {
        try {
            while (true) {
                Socket client = listener.accept();
                connections.add(client);
                start(() -> serve(client));
            }
        } catch (IOException e) {
            // Closed: the test is over, or the server is dead.
            return;
        }
    }

    private void serve(Socket client) {
        try (client) {
            byte[] first = new byte[64 * 1024];
            int count = client.getInputStream().read(first);
            if (count <= 0) {
                return;
            }
            if (refused.test(new String(first, 0, count, StandardCharsets.ISO_8859_1).split("\r\n", 2)[0])) {
                client.getOutputStream()
                        .write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                return;
            }
            try (Socket server = Sockets.open(target, Protocol.HTTP1)) {
                connections.add(server);
                start(() -> copy(server, client));
                forward(first, count, client, server);
            }
        } catch (IOException e) {
            // One of the two hung up: so do we.
            return;
        }
    }

    private void forward(byte[] buffer, int firstCount, Socket client, Socket server) throws IOException {
        InputStream in = client.getInputStream();
        for (int count = firstCount; count >= 0; count = in.read(buffer)) {
            String data = new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
            if (deadly.test(data)) {
                die();
                return;
            }
            if (answered.test(data)) {
                client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return;
            }
            server.getOutputStream().write(buffer, 0, count);
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One of the two hung up: so do we.
            return;
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "engine-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
