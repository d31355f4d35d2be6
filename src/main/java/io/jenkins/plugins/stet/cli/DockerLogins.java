package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.build.RegistryLogin;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import io.jenkins.plugins.stet.engine.registry.DockerCredentials;
import io.jenkins.plugins.stet.engine.registry.RegistryCredential;
import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import java.util.Optional;

/** What <code>docker login</code> left, for the engine that pulls and pushes. */
final class DockerLogins implements RegistryLogins {
    private final Session session;
    private final DockerCredentials credentials;

    DockerLogins(Session session, DockerCredentials credentials) {
        this.session = session;
        this.credentials = credentials;
    }

    @Override
    public Optional<RegistryLogin> forHost(String host) {
        try {
            return credentials.boundTo(RegistryHost.of(host)).flatMap(DockerLogins::login);
        } catch (RegistryException e) {
            session.note("no credentials for " + host + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<RegistryLogin> login(RegistryCredential credential) {
        return credential instanceof RegistryCredential.UserPassword known
                ? Optional.of(new RegistryLogin(known.user(), known.password()))
                : Optional.empty();
    }
}
