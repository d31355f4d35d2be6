package io.jenkins.plugins.stet.core.manifest;

import java.io.Serializable;
import java.time.Duration;
import java.util.Set;

/**
 * When known content is built all the same, and how.
 *
 * @param baseImages what a moved FROM tag means
 * @param noCacheTiers tiers that are built without cache
 * @param maxAge age at which the primary branch rebuilds; zero = never
 */
public record RebuildPolicy(BaseImagePolicy baseImages, Set<Tier> noCacheTiers, Duration maxAge)
        implements Serializable {
    private static final RebuildPolicy DEFAULT = new RebuildPolicy(BaseImagePolicy.WARN, Set.of(), Duration.ZERO);

    public RebuildPolicy {
        noCacheTiers = Set.copyOf(noCacheTiers);
        if (maxAge.isNegative()) {
            throw new IllegalArgumentException("maxAge " + maxAge + " is negative; leave it out for 'never'");
        }
    }

    public static RebuildPolicy standard() {
        return DEFAULT;
    }

    public boolean expires() {
        return !maxAge.isZero();
    }

    public RebuildPolicy withBaseImages(BaseImagePolicy policy) {
        return new RebuildPolicy(policy, noCacheTiers, maxAge);
    }

    public RebuildPolicy withNoCacheTiers(Set<Tier> tiers) {
        return new RebuildPolicy(baseImages, tiers, maxAge);
    }

    public RebuildPolicy withMaxAge(Duration age) {
        return new RebuildPolicy(baseImages, noCacheTiers, age);
    }
}
