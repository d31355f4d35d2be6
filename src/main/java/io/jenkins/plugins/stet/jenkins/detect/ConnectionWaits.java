package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.engine.registry.HostSlots;
import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The waits of one step for a connection to a registry, of which a controller opens only so many at once. */
public final class ConnectionWaits {
    private static final Duration WORTH_A_WORD = Duration.ofSeconds(3);

    private final Queue<RegistryHost> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean told = new AtomicBoolean();

    /** What whoever asks for the step is told while it waits. */
    public Optional<String> status() {
        return Optional.ofNullable(waiting.peek()).map(host -> "waiting for a free connection to " + host);
    }

    /** @param log is told once in the life of the step, when a wait was long */
    public RegistrySettings in(RegistrySettings settings, Consumer<String> log) {
        HostSlots slots = settings.pace().slots();
        return settings.withPace(settings.pace().withSlots(slots.watchedBy(new Told(slots.perHost(), log))));
    }

    private final class Told implements HostSlots.Watch {
        private final int perHost;
        private final Consumer<String> log;

        Told(int perHost, Consumer<String> log) {
            this.perHost = perHost;
            this.log = log;
        }

        @Override
        public void waits(RegistryHost host) {
            waiting.add(host);
        }

        @Override
        public void waited(RegistryHost host, Duration time) {
            waiting.remove(host);
            if (time.compareTo(WORTH_A_WORD) >= 0 && told.compareAndSet(false, true)) {
                log.accept("Stet: waited " + time.toSeconds() + " s for a free connection to " + host + ", because "
                        + perHost + " are allowed at once");
            }
        }
    }
}
