package io.jenkins.plugins.stet.jenkins.step;

import io.jenkins.plugins.stet.engine.registry.CredentialSource;
import io.jenkins.plugins.stet.engine.registry.PeerPolicy;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings;
import io.jenkins.plugins.stet.engine.registry.WayOut;
import io.jenkins.plugins.stet.jenkins.detect.Registries;
import java.net.ProxySelector;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import javax.net.ssl.SSLContext;

/** Makes clients of registries as the controller is configured. */
final class Clients {
    private Clients() {}

    static Registries registries() {
        try {
            return new Registries(new RegistrySettings(
                    PeerPolicy.controller(Set.of(), Set.of()),
                    CredentialSource.NONE,
                    WayOut.of(ProxySelector.getDefault()),
                    SSLContext.getDefault(),
                    RegistrySettings.Pace.USUAL));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }
}
