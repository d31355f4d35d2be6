package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.manifest.RebuildPolicy;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Rebuilds images of the primary branch before they are older than <code>maxAge</code>. Services that were built
 * together expire one after the other, over the last fifth of that time; each always at its own point of it.
 */
final class Expiry {
    private static final double SPREAD = 0.2;
    /** A record from the future says that a clock was wrong, and nothing about its age. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofHours(1);

    private Expiry() {}

    static Optional<Reason> of(ServiceId service, RebuildPolicy policy, BuildStamp builtBy, PlanningRules rules) {
        if (rules.reader() != TrustClass.PRIMARY || !policy.expires()) {
            return Optional.empty();
        }
        Duration age = Duration.between(builtBy.at(), rules.now());
        boolean ageless = builtBy.at().isAfter(rules.now().plus(CLOCK_TOLERANCE));
        if (!ageless && age.compareTo(limit(service, policy.maxAge())) < 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Reason.Expired(Math.max(0, age.toDays()), policy.maxAge().toDays()));
    }

    private static Duration limit(ServiceId service, Duration maxAge) {
        double early = SPREAD * position(service);
        return maxAge.minus(Duration.ofSeconds((long) (maxAge.toSeconds() * early)));
    }

    /** Where the service stands in the spread, from 0 to 1. */
    private static double position(ServiceId service) {
        String hex = Digest.of(service.value().getBytes(StandardCharsets.UTF_8)).hex();
        return Long.parseLong(hex.substring(0, 8), 16) / (double) 0x1_0000_0000L;
    }
}
