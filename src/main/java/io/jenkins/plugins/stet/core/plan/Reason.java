package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Tier;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a service is not left alone; the texts are in {@link ReasonText}. */
public sealed interface Reason extends Serializable {
    /** The class of work this asks for. */
    Tier tier();

    /** What happened to a file. */
    enum Change {
        ADDED,
        MODIFIED,
        DELETED,
        MODE,
        /** The Dockerfile takes it by name and it is not there. */
        MISSING;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param path relative to the root; ends with '/' where only the directory is known */
    record FileChanged(String path, Change change, Tier tier) implements Reason {}

    record ArgChanged(String name) implements Reason {
        @Override
        public Tier tier() {
            return Tier.DOCKERFILE;
        }
    }

    record TargetChanged() implements Reason {
        @Override
        public Tier tier() {
            return Tier.DOCKERFILE;
        }
    }

    record PlatformChanged() implements Reason {
        @Override
        public Tier tier() {
            return Tier.DOCKERFILE;
        }
    }

    record DockerfileChanged(String path) implements Reason {
        @Override
        public Tier tier() {
            return Tier.DOCKERFILE;
        }
    }

    /**
     * @param reference "" when no image moved, but other ones count than before
     * @param before digest it had, "" when that is not known any more; so is {@code after}
     */
    record BaseImageMoved(String reference, String before, String after) implements Reason {
        @Override
        public Tier tier() {
            return Tier.DOCKERFILE;
        }
    }

    record UpstreamChanged(ServiceId service, Tier tier) implements Reason {}

    record ConfigChanged(String path) implements Reason {
        @Override
        public Tier tier() {
            return Tier.RESTART;
        }
    }

    /** @param run the one that built the image, or that took the content without passing it */
    record NotPassed(String run) implements Reason {
        @Override
        public Tier tier() {
            return Tier.DEPLOY;
        }
    }

    record NoBaseline(String why) implements Reason {
        @Override
        public Tier tier() {
            return Tier.FULL;
        }

        // written out, for a fast start: what the compiler makes is linked when it is used first
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NoBaseline that && why.equals(that.why);
        }

        @Override
        public int hashCode() {
            return why.hashCode();
        }
    }

    record ImageMissing(String image, String why) implements Reason {
        @Override
        public Tier tier() {
            return Tier.FULL;
        }
    }

    record Unverified(String image, String why) implements Reason {
        @Override
        public Tier tier() {
            return Tier.FULL;
        }
    }

    record Expired(long ageDays, long maxAgeDays) implements Reason {
        @Override
        public Tier tier() {
            return Tier.FULL;
        }
    }

    record Forced(String by) implements Reason {
        @Override
        public Tier tier() {
            return Tier.FULL;
        }
    }

    record SchemeChanged(String before, String after) implements Reason {
        @Override
        public Tier tier() {
            return Tier.FULL;
        }
    }

    /** @param path what could not be trusted, "" when it is not one file */
    record DetectorError(String path, String message) implements Reason {
        @Override
        public Tier tier() {
            return Tier.FULL;
        }
    }

    /**
     * The last of a long list, in the place of those that are not named one by one.
     *
     * @param kind of the first of them
     * @param tier the highest of theirs
     */
    record More(String kind, int count, Tier tier) implements Reason {}

    /** The kind as results and logs write it. */
    default String kind() {
        return ReasonText.kind(this);
    }

    /** One phrase for people. */
    default String text() {
        return ReasonText.of(this);
    }
}
