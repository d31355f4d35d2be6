package io.jenkins.plugins.stet.engine.leftover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of leftovers.
 *
 * @param kept with the engine's reason
 */
public record CleanupResult(List<Leftover> removed, Map<Leftover, String> kept) {
    public CleanupResult {
        removed = List.copyOf(removed);
        kept = new LinkedHashMap<>(kept);
    }

    public static CleanupResult nothing() {
        return new CleanupResult(List.of(), Map.of());
    }

    public long bytes() {
        return removed.stream().mapToLong(Leftover::bytes).sum();
    }
}
