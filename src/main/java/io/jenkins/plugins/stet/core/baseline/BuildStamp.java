package io.jenkins.plugins.stet.core.baseline;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Which build wrote a mark.
 *
 * @param number orders marks; the time never does, clocks go wrong
 * @param name as messages show it, like {@code job #41}
 * @param at when that build began; only for ages and retention, and to see that numbers began anew
 */
public record BuildStamp(long number, String name, TrustClass trust, Instant at) implements Serializable {
    /** Builds that begin at the same moment may do so in another order than that of their numbers. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(10);

    public BuildStamp {
        at = at.truncatedTo(ChronoUnit.SECONDS);
        if (number < 0) {
            throw new IllegalArgumentException("build number " + number + " is negative");
        }
    }

    /**
     * Whether numbers began anew after a build that seems to be newer, or the same, by its number. The same number twice
     * is never the same build; a higher one may have overtaken a build at its start.
     */
    boolean isOfAnotherCountThan(long seeminglyNewer, Instant began) {
        Duration margin = seeminglyNewer == number ? Duration.ZERO : SAME_MOMENT;
        return began.isBefore(at.minus(margin));
    }
}
