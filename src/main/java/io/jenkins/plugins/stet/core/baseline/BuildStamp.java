package io.jenkins.plugins.stet.core.baseline;

import java.io.Serializable;
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
    public BuildStamp {
        at = at.truncatedTo(ChronoUnit.SECONDS);
        if (number < 0) {
            throw new IllegalArgumentException("build number " + number + " is negative");
        }
    }
}
