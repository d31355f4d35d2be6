package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The PEM files of a TLS connection.
 *
 * @param authority whom we trust; empty means whom this Java trusts
 * @param identity who we are; empty means nobody in particular
 */
public record TlsFiles(Optional<Path> authority, Optional<Identity> identity) {
    /** A certificate chain and its unencrypted key. */
    public record Identity(Path certificate, Path key) {}

    public static TlsFiles systemDefaults() {
        return new TlsFiles(Optional.empty(), Optional.empty());
    }

    /** The three files as Docker names them: ca.pem, cert.pem and key.pem. */
    public static TlsFiles inDirectory(Path directory) {
        return new TlsFiles(
                Optional.of(directory.resolve("ca.pem")),
                Optional.of(new Identity(directory.resolve("cert.pem"), directory.resolve("key.pem"))));
    }
}
