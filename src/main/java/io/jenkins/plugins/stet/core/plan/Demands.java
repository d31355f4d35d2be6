package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.manifest.BaseImagePolicy;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Tier;
import io.jenkins.plugins.stet.core.plan.Reason.Change;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What asks for a service to be done again whatever is recorded of its content. */
final class Demands {
    private final PlanningRules rules;
    private final Map<ServiceId, Decision> upstreams;
    private final Set<ServiceId> unsettled;

    /** @param unsettled services whose content is not surely what was read */
    Demands(PlanningRules rules, Map<ServiceId, Decision> upstreams, Set<ServiceId> unsettled) {
        this.rules = rules;
        this.upstreams = upstreams;
        this.unsettled = unsettled;
    }

    Set<Reason> on(ServiceInput service, ContentState.Known state) {
        Set<Reason> demands = new LinkedHashSet<>();
        PlanningRules.Force force = rules.forced().get(service.id());
        if (force != null) {
            demands.add(new Reason.Forced(force.by()));
        }
        for (String path : state.missing()) {
            demands.add(new Reason.FileChanged(path, Change.MISSING, Tier.CODE));
        }
        addUpstreams(demands, service.needs());
        if (service.policy().baseImages() == BaseImagePolicy.REBUILD && rules.asks()) {
            state.bases().unanswered().forEach((image, why) -> demands.add(new Reason.Unverified(image, why)));
        }
        return demands;
    }

    /** An upstream that is built again gives a FROM another image even when its content is the same. */
    private void addUpstreams(Set<Reason> demands, Needs needs) {
        for (ServiceId id : needs.all()) {
            Decision upstream = upstreams.get(id);
            if (upstream == null) {
                demands.add(new Reason.UpstreamChanged(id, Tier.FULL));
            } else if (unsettled.contains(id) || (needs.images().contains(id) && upstream.isBuild())) {
                demands.add(new Reason.UpstreamChanged(id, upstream.tier()));
            }
        }
    }

    boolean isUnsettled(ServiceInput service) {
        return !(service.content() instanceof ContentState.Known known)
                || !known.missing().isEmpty()
                || !Collections.disjoint(service.needs().all(), unsettled);
    }
}
