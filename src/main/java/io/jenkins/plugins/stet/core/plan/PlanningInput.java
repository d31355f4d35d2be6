package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import java.util.List;
import java.util.Map;

/**
 * Everything that decides.
 *
 * @param services upstreams before those that need them
 * @param answers to what {@link Planner#questions} asks; what is not answered is not verified
 */
public record PlanningInput(
        List<ServiceInput> services, PlanningRules rules, Map<ImageReference, ImageAnswer> answers, FileHistory files) {
    public PlanningInput {
        services = List.copyOf(services);
        answers = Map.copyOf(answers);
    }
}
