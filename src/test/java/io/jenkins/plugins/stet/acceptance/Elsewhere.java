package io.jenkins.plugins.stet.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.jenkins.plugins.stet.acceptance.jenkins.JenkinsClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Another registry that an administrator has configured, with credentials. It wants to know who asks, keeps in mind what
 * it is told, and has nothing.
 */
final class Elsewhere implements AutoCloseable {
    static final String CREDENTIALS = "stet-acceptance-elsewhere";
    private static final String REMOVED =
            """
            import io.jenkins.plugins.stet.jenkins.config.*
            import com.cloudbees.plugins.credentials.*
            import com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl
            def host = '%s', id = '%s', all = StetConfiguration.get()
            all.registries = all.registries.findAll { it.host != host }
            def store = SystemCredentialsProvider.instance
            store.credentials.findAll { it.id == id }.each { store.credentials.remove(it) }
            store.save()
            """;
    private static final String ADDED =
            """
            store.credentials.add(new UsernamePasswordCredentialsImpl(CredentialsScope.GLOBAL, id, '', 'robot', 'canary-9f31'))
            store.save()
            def entry = new RegistryEntry(host)
            entry.insecure = true
            entry.credentialsId = id
            all.registries = all.registries + entry
            """;

    private final JenkinsClient jenkins;
    private final HttpServer server;
    private final List<String> told = new CopyOnWriteArrayList<>();

    private Elsewhere(JenkinsClient jenkins, HttpServer server) {
        this.jenkins = jenkins;
        this.server = server;
    }

    static Elsewhere configured(JenkinsClient jenkins) throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Elsewhere elsewhere = new Elsewhere(jenkins, server);
        server.createContext("/", elsewhere::answer);
        server.start();
        jenkins.script(REMOVED.formatted(elsewhere.host(), CREDENTIALS) + ADDED);
        return elsewhere;
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was sent in proof of somebody's identity. */
    List<String> told() {
        return told;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            List<String> proof = exchange.getRequestHeaders().getOrDefault("Authorization", List.of());
            proof.forEach(text -> told.add(exchange.getRequestMethod() + ' ' + exchange.getRequestURI() + ' ' + text));
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"elsewhere\"");
            exchange.sendResponseHeaders(proof.isEmpty() ? 401 : 404, -1);
        }
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        try {
            jenkins.script(REMOVED.formatted(host(), CREDENTIALS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted before the registry " + host() + " was taken out again", e);
        }
    }
}
