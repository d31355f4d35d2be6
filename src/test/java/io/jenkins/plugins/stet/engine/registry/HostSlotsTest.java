package io.jenkins.plugins.stet.engine.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    void shouldTellOfWaitsAndOfNothingElse() throws Exception {
        List<String> told = new ArrayList<>();
        HostSlots watched = slots.watchedBy(new HostSlots.Watch() {
            @Override
            public void waits(RegistryHost host) {
                told.add("waits for " + host);
            }

            @Override
            public void waited(RegistryHost host, Duration time) {
                told.add("waited for " + host);
            }
        });

        HostSlots.Slot first = watched.take(HOST, 0).orElseThrow();
        assertThat(told).isEmpty();
        assertThat(slots.take(HOST, 1)).as("they share them").isEmpty();
        assertThat(watched.take(HOST, 1)).isEmpty();

        assertThat(told).containsExactly("waits for " + HOST, "waited for " + HOST);
        first.giveBack();
        assertThat(slots.hosts()).isZero();
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
