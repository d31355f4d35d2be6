package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;

/** Where an engine listens. */
public sealed interface Endpoint {
    record Unix(Path socket) implements Endpoint {
        @Override
        public String toString() {
            return "unix://" + socket;
        }
    }

    record Tcp(String host, int port) implements Endpoint {
        @Override
        public String toString() {
            return "tcp://" + host + ":" + port;
        }
    }

    record Tls(String host, int port, TlsFiles files) implements Endpoint {
        @Override
        public String toString() {
            return "tcp://" + host + ":" + port + " with TLS";
        }
    }

    /**
     * Reads an address as DOCKER_HOST and BUILDKIT_HOST have it.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static Endpoint parse(String address) {
        return parse(address, Map.of());
    }

    /** The same, with TLS where DOCKER_TLS_VERIFY is set in this environment. */
    static Endpoint parse(String address, Map<String, String> environment) {
        URI uri = uri(address);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme();
        return switch (scheme) {
            case "unix" ->
                new Unix(Path.of(requirePart(uri.getPath(), address, "a path, as in unix:///run/docker.sock")));
            case "tcp", "http", "https" -> network(uri, address, environment);
            default ->
                throw new IllegalArgumentException("The engine address '" + address
                        + "' is not understood: use unix:///path/to/socket or tcp://host:port");
        };
    }

    private static Endpoint network(URI uri, String address, Map<String, String> environment) {
        String host = requirePart(uri.getHost(), address, "a host, as in tcp://engine.example.com:2376");
        boolean verified = !environment.getOrDefault("DOCKER_TLS_VERIFY", "").isEmpty();
        if (!verified && !"https".equals(uri.getScheme())) {
            return new Tcp(host, uri.getPort() >= 0 ? uri.getPort() : 2375);
        }
        TlsFiles files = verified ? TlsFiles.ofEnvironment(environment) : TlsFiles.systemDefaults();
        return new Tls(host, uri.getPort() >= 0 ? uri.getPort() : 2376, files);
    }

    private static URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "The engine address '" + address + "' is no address: " + e.getReason(), e);
        }
    }

    private static String requirePart(String part, String address, String what) {
        if (part == null || part.isEmpty()) {
            throw new IllegalArgumentException("The engine address '" + address + "' lacks " + what);
        }
        return part;
    }
}
