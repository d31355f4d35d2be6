package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

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

    /** Reads an address as DOCKER_HOST and BUILDKIT_HOST have it. */
    static Endpoint parse(String address) {
        return parse(address, Optional.empty());
    }

    /**
     * Reads an address as DOCKER_HOST and BUILDKIT_HOST have it; {@code tcp://} is TLS when there are files for it.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static Endpoint parse(String address, Optional<TlsFiles> tls) {
        URI uri = uri(address);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme();
        return switch (scheme) {
            case "unix" ->
                new Unix(Path.of(requirePart(uri.getPath(), address, "a path, as in unix:///run/docker.sock")));
            case "tcp", "http", "https" -> network(uri, address, tls);
            default ->
                throw new IllegalArgumentException("The engine address '" + address
                        + "' is not understood: use unix:///path/to/socket or tcp://host:port");
        };
    }

    private static Endpoint network(URI uri, String address, Optional<TlsFiles> tls) {
        String host = requirePart(uri.getHost(), address, "a host, as in tcp://engine.example.com:2376");
        boolean secure = tls.isPresent() || "https".equals(uri.getScheme());
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 2376 : 2375;
        return secure ? new Tls(host, port, tls.orElse(TlsFiles.systemDefaults())) : new Tcp(host, port);
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
