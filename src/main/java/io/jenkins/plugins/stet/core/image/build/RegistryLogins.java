package io.jenkins.plugins.stet.core.image.build;

import java.util.Optional;

/** Knows which credentials are bound to which registry host; a host without any is asked anonymously. */
@FunctionalInterface
public interface RegistryLogins {
    Optional<RegistryLogin> forHost(String host);

    static RegistryLogins none() {
        return host -> Optional.empty();
    }
}
