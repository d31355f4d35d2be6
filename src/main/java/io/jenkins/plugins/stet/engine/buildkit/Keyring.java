package io.jenkins.plugins.stet.engine.buildkit;

import io.jenkins.plugins.stet.engine.buildkit.session.CredentialSource;
import io.jenkins.plugins.stet.engine.buildkit.session.SecretSource;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Everything of a build that is nobody else's business.
 *
 * @param sshAgents id to the socket of an agent
 */
public record Keyring(CredentialSource credentials, SecretSource secrets, Map<String, Path> sshAgents) {
    public Keyring {
        sshAgents = Map.copyOf(sshAgents);
    }

    public static Keyring empty() {
        return new Keyring(host -> Optional.empty(), id -> Optional.empty(), Map.of());
    }
}
