package io.jenkins.plugins.stet.engine.registry;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often and how soon a request is repeated.
 *
 * @param attempts at most, the first included
 * @param firstPause about how long to wait after the first failure; doubled each time
 * @param longestPause no pause is longer, whatever a registry asks for
 */
public record RetryPolicy(int attempts, Duration firstPause, Duration longestPause) {
    public static final RetryPolicy USUAL = new RetryPolicy(4, Duration.ofMillis(200), Duration.ofSeconds(10));

    /** Full jitter, so that many look-ups that failed together do not come back together. */
    Duration pauseAfter(int attempt) {
        long nanos = firstPause.toNanos() << Math.min(attempt - 1, 20);
        long bounded = Math.min(nanos, longestPause.toNanos());
        return Duration.ofNanos(bounded / 2 + ThreadLocalRandom.current().nextLong(bounded / 2 + 1));
    }
}
