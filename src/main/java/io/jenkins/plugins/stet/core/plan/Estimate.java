package io.jenkins.plugins.stet.core.plan;

import java.io.Serializable;
import java.util.Locale;

/** How long the work will take: the median and what nine of ten builds stay under. */
public record Estimate(long seconds, long p90, Source from, int samples) implements Serializable {
    /** Where an estimate comes from. */
    public enum Source {
        HISTORY,
        DEFAULT;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Estimate nothing() {
        return new Estimate(0, 0, Source.DEFAULT, 0);
    }
}
