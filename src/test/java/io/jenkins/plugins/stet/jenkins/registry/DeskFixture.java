package io.jenkins.plugins.stet.jenkins.registry;

import io.jenkins.plugins.stet.engine.registry.CredentialSource;
import io.jenkins.plugins.stet.engine.registry.HostSlots;
import io.jenkins.plugins.stet.engine.registry.PeerPolicy;
import io.jenkins.plugins.stet.engine.registry.RegistryCredential;
import io.jenkins.plugins.stet.engine.registry.RegistryCredential.UserPassword;
import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings;
import io.jenkins.plugins.stet.engine.registry.RetryPolicy;
import io.jenkins.plugins.stet.engine.registry.WayOut;
import io.jenkins.plugins.stet.jenkins.agent.JenkinsProxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/** Settings of a controller as tests need them. */
final class DeskFixture {
    private static final RegistrySettings.Pace PACE = new RegistrySettings.Pace(
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            new RetryPolicy(2, Duration.ofMillis(1), Duration.ofSeconds(1)),
            new HostSlots(8));

    private DeskFixture() {}

    /** @param configured hosts by the word of an administrator */
    static RegistrySettings settings(CredentialSource credentials, String... configured) {
        Set<RegistryHost> hosts =
                Arrays.stream(configured).map(RegistryHost::of).collect(Collectors.toSet());
        try {
            return new RegistrySettings(
                    PeerPolicy.controller(hosts, Set.of()),
                    credentials,
                    WayOut.ALWAYS_DIRECT,
                    SSLContext.getDefault(),
                    PACE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Lending lending(CredentialSource credentials, String... configured) {
        return new Lending(settings(credentials, configured), "", JenkinsProxy.NONE);
    }

    static CredentialSource bound(String password, String... hosts) {
        Map<RegistryHost, RegistryCredential> bindings = new HashMap<>();
        for (String host : hosts) {
            bindings.put(RegistryHost.of(host), new UserPassword("me", password));
        }
        return CredentialSource.of(bindings);
    }

    /** Where nobody listens. */
    static String closedPort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "127.0.0.1:" + socket.getLocalPort();
        }
    }
}
