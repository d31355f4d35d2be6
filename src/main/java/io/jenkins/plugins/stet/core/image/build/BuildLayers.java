package io.jenkins.plugins.stet.core.image.build;

import java.util.List;

/** The report of a build's steps, in the order of their beginning, and what was worth a warning. */
public record BuildLayers(List<BuildStep> steps, List<String> warnings) {
    public BuildLayers {
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }

    /** How many instructions of the Dockerfile were needed. */
    public int total() {
        return (int) steps.stream().filter(BuildStep::isInstruction).count();
    }

    /** How many of these were known already. */
    public int cached() {
        return (int) steps.stream()
                .filter(BuildStep::isInstruction)
                .filter(step -> step.outcome() == StepOutcome.CACHED)
                .count();
    }

    public long bytes() {
        return steps.stream().mapToLong(BuildStep::bytes).sum();
    }
}
