package io.jenkins.plugins.stet.jenkins.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.engine.registry.CredentialSource;
import io.jenkins.plugins.stet.engine.registry.HostSlots;
import io.jenkins.plugins.stet.engine.registry.PeerPolicy;
import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings;
import io.jenkins.plugins.stet.engine.registry.WayOut;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionWaitsTest {
    private static final RegistryHost HOST = RegistryHost.of("registry.example.com");

    private final ConnectionWaits waits = new ConnectionWaits();
    private final List<String> log = new ArrayList<>();
    private HostSlots.Watch watch;

    @BeforeEach
    void watch() throws Exception {
        RegistrySettings settings = new RegistrySettings(
                PeerPolicy.commandLine(Set.of()),
                CredentialSource.NONE,
                WayOut.ALWAYS_DIRECT,
                SSLContext.getDefault(),
                RegistrySettings.Pace.USUAL.withSlots(new HostSlots(16)));
        watch = waits.in(settings, log::add).pace().slots().watch();
    }

    @Test
    void shouldShowAWaitWhileItLasts() {
        watch.waits(HOST);

        assertThat(waits.status()).hasValue("waiting for a free connection to registry.example.com");

        watch.waited(HOST, Duration.ofSeconds(1));

        assertThat(waits.status()).isEmpty();
        assertThat(log).isEmpty();
    }

    @Test
    void shouldTellOnceOfLongWaits() {
        watch.waits(HOST);
        watch.waited(HOST, Duration.ofSeconds(5));
        watch.waits(HOST);
        watch.waited(HOST, Duration.ofSeconds(7));

        assertThat(log)
                .containsExactly("Stet: waited 5 s for a free connection to registry.example.com, because 16 are"
                        + " allowed at once");
    }
}
