package io.jenkins.plugins.stet.jenkins.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** An engine or registry that lets whoever asks wait until it is opened, and then refuses. */
final class HeldServer implements AutoCloseable {
    private static final long LONGEST_MINUTES = 3;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final String answer;

    HeldServer(String answer) throws IOException {
        this.answer = answer;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::refuse);
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String host() {
        return "127.0.0.1:" + port();
    }

    private void refuse(HttpExchange exchange) throws IOException {
        asked.countDown();
        try {
            opened.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(500, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    void awaitQuestion() throws InterruptedException {
        if (!asked.await(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            throw new AssertionError("nobody asked");
        }
    }

    void open() {
        opened.countDown();
    }

    @Override
    public void close() {
        open();
        server.stop(0);
        threads.shutdownNow();
    }
}
