package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.BuiltMark;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.time.Instant;
import java.util.Map;

/**
 * What the run asks for.
 *
 * @param outlet registry and path below which images of such runs go; recorded ones are taken where they are. Empty
 *     where images go to the place that the manifest names, and are taken from nowhere else
 */
public record PlanningRules(
        TrustClass reader,
        Verification verification,
        Map<ServiceId, Force> forced,
        BuildHow.Cache cache,
        Instant now,
        String outlet) {
    /** Whether registries are asked before a record is believed. */
    public enum Verification {
        ASK,
        /** Recorded images count as present. */
        TRUST_RECORDS
    }

    /** Someone wants it built whatever is known. */
    public record Force(String by, BuildHow.Cache cache) {}

    public PlanningRules {
        forced = Map.copyOf(forced);
    }

    public static PlanningRules of(TrustClass reader, Instant now) {
        return new PlanningRules(reader, Verification.ASK, Map.of(), BuildHow.Cache.USE, now, "");
    }

    public PlanningRules withVerification(Verification wanted) {
        return new PlanningRules(reader, wanted, forced, cache, now, outlet);
    }

    public PlanningRules withForced(Map<ServiceId, Force> services) {
        return new PlanningRules(reader, verification, services, cache, now, outlet);
    }

    public PlanningRules withCache(BuildHow.Cache wanted) {
        return new PlanningRules(reader, verification, forced, wanted, now, outlet);
    }

    public PlanningRules withOutlet(String registry) {
        return new PlanningRules(reader, verification, forced, cache, now, registry);
    }

    ImageRepository placeOf(BuiltMark mark, ImageRepository wanted) {
        boolean inOutlet = !outlet.isEmpty() && mark.repository().toString().startsWith(outlet + "/");
        return inOutlet ? mark.repository() : wanted;
    }

    boolean asks() {
        return verification == Verification.ASK;
    }
}
