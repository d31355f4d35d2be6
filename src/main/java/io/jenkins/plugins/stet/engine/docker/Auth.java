package io.jenkins.plugins.stet.engine.docker;

import com.github.dockerjava.api.model.AuthConfig;
import io.jenkins.plugins.stet.core.image.build.RegistryLogin;
import java.util.Optional;

/** Credentials as the engine takes them. */
final class Auth {
    private Auth() {}

    static AuthConfig of(String host, Optional<RegistryLogin> login) {
        AuthConfig auth = new AuthConfig().withRegistryAddress(host);
        login.ifPresent(known -> auth.withUsername(known.user()).withPassword(known.password()));
        return auth;
    }
}
