package io.jenkins.plugins.stet.engine.buildkit.session;

import java.util.Optional;

/** Whom we are to a registry. */
@FunctionalInterface
public interface CredentialSource {
    /** @param host as the engine names it, such as {@code registry.example.com:5000} */
    Optional<Credential> forHost(String host);

    /** A user and a password or token. */
    record Credential(String user, String secret) {
        @Override
        public String toString() {
            return "Credential[user=" + user + "]";
        }
    }
}
