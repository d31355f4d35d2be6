package io.jenkins.plugins.stet.testing.registry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Gives out tokens, by default to everybody, and remembers who asked. */
public final class TokenServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final ConcurrentLinkedQueue<Request> requests = new ConcurrentLinkedQueue<>();
    private volatile long latencyMillis;
    private volatile Function<Request, Answer> rule = request -> token("good");

    public TokenServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    public static Answer token(String value) {
        return Answer.of(200, "{\"token\":\"" + value + "\",\"expires_in\":300}");
    }

    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public String realm() {
        return "http://" + host() + "/token";
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public TokenServer answering(Function<Request, Answer> other) {
        rule = other;
        return this;
    }

    public TokenServer slowedBy(long millis) {
        latencyMillis = millis;
        return this;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = Request.of(exchange);
            requests.add(request);
            Distance.travel(latencyMillis);
            rule.apply(request).send(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
