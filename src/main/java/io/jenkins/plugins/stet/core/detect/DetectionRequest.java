package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.PlanningRules;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Verification;
import java.util.Map;
import java.util.Set;

/**
 * What a run wants to know.
 *
 * @param only the services to tell about, empty for all; what they need is looked at all the same
 * @param rules whose records count, what is forced and whether registries are asked
 */
public record DetectionRequest(Manifest manifest, DetectionMode mode, Set<ServiceId> only, PlanningRules rules) {
    public DetectionRequest {
        only = Set.copyOf(only);
        requireKnown(manifest, only);
        requireKnown(manifest, rules.forced().keySet());
    }

    public static DetectionRequest of(Manifest manifest, PlanningRules rules) {
        return new DetectionRequest(manifest, DetectionMode.ENFORCE, Set.of(), rules);
    }

    public DetectionRequest withMode(DetectionMode wanted) {
        return new DetectionRequest(manifest, wanted, only, rules);
    }

    public DetectionRequest withOnly(Set<ServiceId> services) {
        return new DetectionRequest(manifest, mode, services, rules);
    }

    public DetectionRequest withForced(Map<ServiceId, PlanningRules.Force> forced) {
        return new DetectionRequest(manifest, mode, only, rules.withForced(forced));
    }

    public boolean asksRegistries() {
        return rules.verification() == Verification.ASK;
    }

    boolean tellsAbout(ServiceId service) {
        return only.isEmpty() || only.contains(service);
    }

    private static void requireKnown(Manifest manifest, Set<ServiceId> services) {
        for (ServiceId id : services) {
            if (manifest.find(id).isEmpty()) {
                throw new IllegalArgumentException("there is no service '" + id + "' in " + manifest.fileName()
                        + "; it has " + manifest.services().keySet());
            }
        }
    }
}
