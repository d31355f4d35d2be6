package io.jenkins.plugins.stet.testing.registry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.jenkins.plugins.stet.core.image.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** Speaks enough of the distribution protocol over real sockets; answers can be altered before they leave. */
public final class FakeRegistry implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final ConcurrentLinkedQueue<Request> requests = new ConcurrentLinkedQueue<>();
    private final RegistryContent content = new RegistryContent();
    private volatile RegistryGate gate = RegistryGate.OPEN;
    private volatile Twist twist = (request, answer) -> answer;
    private volatile long latencyMillis;

    /** Looks at a request and may give another answer than the honest one. */
    @FunctionalInterface
    public interface Twist {
        Answer apply(Request request, Answer honest);
    }

    private FakeRegistry(HttpServer server) {
        this.server = server;
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    public static FakeRegistry plain() {
        try {
            return new FakeRegistry(HttpServer.create(loopback(), 200));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static FakeRegistry tls(SSLContext identity) {
        try {
            HttpsServer server = HttpsServer.create(loopback(), 200);
            server.setHttpsConfigurator(new HttpsConfigurator(identity));
            return new FakeRegistry(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** Host and port as in an image name. */
    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public RegistryContent content() {
        return content;
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public void forgetRequests() {
        requests.clear();
    }

    public FakeRegistry guardedBy(RegistryGate other) {
        gate = other;
        return this;
    }

    public FakeRegistry twistedBy(Twist other) {
        twist = other;
        return this;
    }

    public FakeRegistry slowedBy(long millis) {
        latencyMillis = millis;
        return this;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = Request.of(exchange);
            requests.add(request);
            Distance.travel(latencyMillis);
            Answer honest = gate.refusal(request, host()).orElseGet(() -> content.answer(request));
            twist.apply(request, honest).send(exchange);
        }
    }

    /** Puts a single-platform image there and gives the digest of its manifest. */
    public Digest image(String repository, String tag, String configJson) {
        Digest config = content.blob(configJson.getBytes(StandardCharsets.UTF_8));
        return content.manifest(repository, tag, Manifests.OCI_MANIFEST, Manifests.single(config));
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
