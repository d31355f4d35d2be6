package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Decides about every service. Pure: the same input gives the same decisions; and total: there is one for each. */
public final class Planner {
    private final PlanningInput input;
    private final Map<ServiceId, ServiceInput> services = new HashMap<>();
    private final Map<ServiceId, Decision> decisions = new LinkedHashMap<>();
    private final Set<ServiceId> unsettled = new LinkedHashSet<>();

    private Planner(PlanningInput input) {
        this.input = input;
        for (ServiceInput service : input.services()) {
            services.put(service.id(), service);
        }
    }

    /** The images whose existence matters; their answers belong into the input of {@link #decide}. */
    public static Set<ImageReference> questions(Iterable<ServiceInput> services, PlanningRules rules) {
        Set<ImageReference> questions = new LinkedHashSet<>();
        for (ServiceInput service : services) {
            questions.addAll(KnownImages.questions(service, rules));
        }
        return questions;
    }

    /** Decisions in the order of the input's services. */
    public static Map<ServiceId, Decision> decide(PlanningInput input) {
        return new Planner(input).decideAll();
    }

    private Map<ServiceId, Decision> decideAll() {
        Demands demands = new Demands(input.rules(), decisions, unsettled);
        KnownImages images = new KnownImages(input, decisions);
        UpstreamTiers tiers = new UpstreamTiers(services, decisions);
        for (ServiceInput service : input.services()) {
            if (demands.isUnsettled(service)) {
                unsettled.add(service.id());
            }
            ServicePlan plan = new ServicePlan(service, input, demands, images, tiers);
            decisions.put(service.id(), plan.decide(unsettled.contains(service.id())));
        }
        return decisions;
    }
}
