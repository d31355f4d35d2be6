package io.jenkins.plugins.stet.core.image;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Who let a moving tag point to an image last.
 *
 * @param job whose builds the number counts
 * @param build orders the moves of a job; the time never does, clocks go wrong
 * @param began when that build began; only to see that numbers began anew
 */
public record TagMove(String job, long build, Digest digest, Instant began) implements Serializable {
    /** For moves of which it was not recorded: nothing seems to have begun later. */
    public static final Instant UNKNOWN = Instant.MAX;

    /** Builds that begin at the same moment may do so in another order than that of their numbers. */
    private static final Duration SAME_MOMENT = Duration.ofMinutes(1);

    /** Builds of one job have an order; those of different jobs have none, so there the last one to come wins. */
    boolean mayFollow(TagMove before) {
        return !job.equals(before.job) || build >= before.build || isCountedAnewSince(before);
    }

    /** A smaller number of a build that began later: the job was made again, or its counter was set back. */
    private boolean isCountedAnewSince(TagMove before) {
        return began.minus(SAME_MOMENT).isAfter(before.began);
    }
}
