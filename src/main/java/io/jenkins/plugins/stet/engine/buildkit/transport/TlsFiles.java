package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.nio.file.Path;
import java.util.Map;

/** The PEM files of a TLS connection: whom we trust, and who we are. */
public record TlsFiles(Trust trust, Identity identity) {
    /** Whom we trust. */
    public sealed interface Trust {
        /** Whom this Java trusts. */
        record Anchors() implements Trust {}

        record Authority(Path certificates) implements Trust {}
    }

    /** Who we are. */
    public sealed interface Identity {
        record Nobody() implements Identity {}

        /** A certificate chain and its unencrypted key. */
        record Certified(Path certificate, Path key) implements Identity {}
    }

    public static TlsFiles systemDefaults() {
        return new TlsFiles(new Trust.Anchors(), new Identity.Nobody());
    }

    /** The three files as Docker names them: ca.pem, cert.pem and key.pem. */
    public static TlsFiles inDirectory(Path directory) {
        return new TlsFiles(
                new Trust.Authority(directory.resolve("ca.pem")),
                new Identity.Certified(directory.resolve("cert.pem"), directory.resolve("key.pem")));
    }

    /** Where DOCKER_CERT_PATH points, else the user's own; only meant for addresses of which DOCKER_TLS_VERIFY says so. */
    static TlsFiles ofEnvironment(Map<String, String> environment) {
        String told = environment.getOrDefault("DOCKER_CERT_PATH", "");
        return inDirectory(told.isEmpty() ? Path.of(System.getProperty("user.home"), ".docker") : Path.of(told));
    }
}
