package io.jenkins.plugins.stet.engine.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class HostSlotsTest {
    private static final RegistryHost HOST = RegistryHost.of(URI.create("https://registry.example.com/v2/"));

    private final HostSlots slots = new HostSlots(1);

    @Test
    void shouldServeOneAtATime() throws Exception {
        HostSlots.Slot first = slots.take(HOST, 0).orElseThrow();

        assertThat(slots.take(HOST, 1)).isEmpty();
        first.giveBack();
        assertThat(slots.take(HOST, 0)).isPresent();
    }

    @Test
    void shouldForgetHostsThatNobodyAsks() throws Exception {
        for (int i = 0; i < 100; i++) {
            slots.take(RegistryHost.of(URI.create("https://r" + i + ".example.com/")), 0)
                    .orElseThrow()
                    .giveBack();
        }

        assertThat(slots.hosts()).isZero();
    }

    @Test
    void shouldRememberAHostThatIsAskedWhenSomebodyElseGaveUp() throws Exception {
        HostSlots.Slot first = slots.take(HOST, 0).orElseThrow();
        assertThat(slots.take(HOST, 1)).isEmpty();
        assertThat(slots.take(HOST, 1)).as("still one at a time").isEmpty();

        first.giveBack();

        assertThat(slots.hosts()).isZero();
    }
}
