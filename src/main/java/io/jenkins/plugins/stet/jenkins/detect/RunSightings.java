package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.image.Sightings;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a run saw images in the last minute, so that its builds need not ask again what its detection has just been
 * told. Runs do not share it: each asks with its own rights. After a restart of the controller everybody asks anew.
 */
public final class RunSightings {
    private static final int MOST_RUNS = 500;
    private static final Map<Key, Sightings> RUNS = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Sightings> eldest) {
            return size() > MOST_RUNS;
        }
    };

    private RunSightings() {}

    private record Key(String run, String credentialsId) {}

    /** @param credentialsId with whose rights the step asks, empty for what is configured */
    public static Sightings of(String run, String credentialsId) {
        synchronized (RUNS) {
            return RUNS.computeIfAbsent(new Key(run, credentialsId), key -> new Sightings());
        }
    }
}
