package io.jenkins.plugins.stet.engine.docker;

import com.github.dockerjava.api.model.AuthConfig;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;

/** Credentials as the engine takes them. */
final class Auth {
    private Auth() {}

    static AuthConfig of(String host, RegistryLogins logins) {
        AuthConfig auth = new AuthConfig().withRegistryAddress(host);
        logins.forHost(host).ifPresent(known -> auth.withUsername(known.user()).withPassword(known.password()));
        return auth;
    }
}
