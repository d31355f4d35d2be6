package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings.Pace;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;

/** Clients as tests need them: impatient. */
final class ClientFixture {
    static final RetryPolicy QUICK = new RetryPolicy(3, Duration.ofMillis(1), Duration.ofSeconds(1));
    static final Pace PACE = new Pace(Duration.ofSeconds(5), Duration.ofSeconds(2), QUICK, new HostSlots(64));

    private ClientFixture() {}

    static RegistryClient anonymous() {
        return new RegistryClient(settings(PeerPolicy.commandLine(Set.of()), CredentialSource.NONE, PACE));
    }

    static RegistryClient with(CredentialSource credentials) {
        return new RegistryClient(settings(PeerPolicy.commandLine(Set.of()), credentials, PACE));
    }

    static RegistryClient within(Duration call) {
        return new RegistryClient(
                settings(PeerPolicy.commandLine(Set.of()), CredentialSource.NONE, PACE.withCall(call)));
    }

    static RegistryClient under(PeerPolicy policy) {
        return new RegistryClient(settings(policy, CredentialSource.NONE, PACE));
    }

    static CredentialSource bound(String user, String password, String... hosts) {
        Map<RegistryHost, RegistryCredential> bindings = new HashMap<>();
        for (String host : hosts) {
            bindings.put(new RegistryHost(host), new RegistryCredential.UserPassword(user, password));
        }
        return CredentialSource.of(bindings);
    }

    static RegistrySettings settings(PeerPolicy policy, CredentialSource credentials, Pace pace) {
        return new RegistrySettings(policy, credentials, WayOut.ALWAYS_DIRECT, systemTrust(), pace);
    }

    static SSLContext systemTrust() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static ImageReference image(String host, String rest) {
        return ImageReference.parse(host + "/" + rest);
    }
}
