package io.jenkins.plugins.stet.engine.registry;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often and how soon a request is repeated.
 *
 * @param attempts at most, the first included
 * @param firstPause about how long to wait after the first failure; doubled each time
 * @param longestPause no pause is longer, whatever a registry asks for
 * @param noConnection what follows when nobody was reached
 */
public record RetryPolicy(int attempts, Duration firstPause, Duration longestPause, NoConnection noConnection) {
    public static final RetryPolicy USUAL = new RetryPolicy(4, Duration.ofMillis(200), Duration.ofSeconds(10));

    /** What to do when nobody was reached at all. */
    public enum NoConnection {
        TRY_AGAIN,
        /** Somebody else can be asked, who may have another way. */
        GIVE_UP
    }

    public RetryPolicy(int attempts, Duration firstPause, Duration longestPause) {
        this(attempts, firstPause, longestPause, NoConnection.TRY_AGAIN);
    }

    RetryPolicy givingUpUnconnected() {
        return new RetryPolicy(attempts, firstPause, longestPause, NoConnection.GIVE_UP);
    }

    /** Whether the same request may fare better. */
    boolean mayRepeat(IOException cause) {
        return Trouble.mayPass(cause) && (noConnection == NoConnection.TRY_AGAIN || !Trouble.isNoConnection(cause));
    }

    /** Full jitter, so that many look-ups that failed together do not come back together. */
    Duration pauseAfter(int attempt) {
        long nanos = firstPause.toNanos() << Math.min(attempt - 1, 20);
        long bounded = Math.min(nanos, longestPause.toNanos());
        return Duration.ofNanos(bounded / 2 + ThreadLocalRandom.current().nextLong(bounded / 2 + 1));
    }
}
