package io.jenkins.plugins.stet.jenkins.registry;

import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which registries the controller did not get to in a run, so that not every question has to find that out again, and
 * what the run's log was told of it. After a while, or a restart of the controller, it is tried anew.
 */
final class RunContacts {
    private static final int MOST_RUNS = 500;
    private static final Duration BELIEVED = Duration.ofMinutes(5);
    private static final Map<String, RunContacts> RUNS = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RunContacts> eldest) {
            return size() > MOST_RUNS;
        }
    };

    private final InstantSource clock;
    private final Map<RegistryHost, Trouble> unreached = new ConcurrentHashMap<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    private record Trouble(Instant when, String why) {}

    RunContacts(InstantSource clock) {
        this.clock = clock;
    }

    static RunContacts of(String run) {
        synchronized (RUNS) {
            return RUNS.computeIfAbsent(run, key -> new RunContacts(InstantSource.system()));
        }
    }

    void notReached(RegistryHost host, String why) {
        unreached.put(host, new Trouble(clock.instant(), why));
    }

    /** Why the controller did not get there, if that is not long ago. */
    Optional<String> trouble(RegistryHost host) {
        return Optional.ofNullable(unreached.get(host))
                .filter(trouble -> trouble.when().isAfter(clock.instant().minus(BELIEVED)))
                .map(Trouble::why);
    }

    /** Whether something is to be told: the first time only. */
    boolean isNews(String about) {
        return told.add(about);
    }
}
