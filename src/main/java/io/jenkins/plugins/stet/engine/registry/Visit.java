package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.Digest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One look-up, so that an index cannot make us ask without end. */
record Visit(Set<Digest> seen, int depth, Deadline deadline) {
    static Visit until(Deadline deadline) {
        return new Visit(ConcurrentHashMap.newKeySet(), 0, deadline);
    }

    Visit deeper() {
        return new Visit(seen, depth + 1, deadline);
    }
}
