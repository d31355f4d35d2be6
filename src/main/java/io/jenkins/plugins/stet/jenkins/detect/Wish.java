package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.detect.DetectionRequest;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Suggestions;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.PlanningRules;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a step asks for, in its own words; whether these name services shows with the manifest.
 *
 * @param only the services to tell about, empty for all
 * @param forced what is built whatever is known
 */
public record Wish(
        DetectionMode mode,
        List<String> only,
        Forced forced,
        BuildHow.Cache cache,
        PlanningRules.Verification verification) {
    /** @param by who wants it, for the reasons */
    public record Forced(boolean all, List<String> services, String by) {
        public Forced {
            services = List.copyOf(services);
        }

        public boolean isAny() {
            return all || !services.isEmpty();
        }
    }

    public Wish {
        only = List.copyOf(only);
    }

    DetectionRequest on(Manifest manifest, PlanningRules rules) throws RefusedException {
        PlanningRules asked =
                rules.withVerification(verification).withCache(cache).withForced(forces(manifest));
        return new DetectionRequest(manifest, mode, services(manifest, only), asked);
    }

    private Map<ServiceId, PlanningRules.Force> forces(Manifest manifest) throws RefusedException {
        Set<ServiceId> services = new LinkedHashSet<>(services(manifest, forced.services()));
        if (forced.all()) {
            services.addAll(manifest.services().keySet());
        }
        Map<ServiceId, PlanningRules.Force> forces = new LinkedHashMap<>();
        services.forEach(id -> forces.put(id, new PlanningRules.Force(forced.by(), cache)));
        return forces;
    }

    private static Set<ServiceId> services(Manifest manifest, Collection<String> names) throws RefusedException {
        Set<ServiceId> services = new LinkedHashSet<>();
        for (String name : names) {
            if (!ServiceId.isValid(name) || manifest.find(new ServiceId(name)).isEmpty()) {
                List<String> known = manifest.services().keySet().stream()
                        .map(ServiceId::value)
                        .toList();
                throw new RefusedException("there is no service '" + name + "' in " + manifest.fileName()
                        + Suggestions.didYouMeanOneOf(name, known));
            }
            services.add(new ServiceId(name));
        }
        return services;
    }
}
