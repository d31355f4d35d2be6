package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import io.jenkins.plugins.stet.engine.buildkit.status.Step;

/** The client's steps in the core's words. */
final class Steps {
    private Steps() {}

    static BuildStep of(Step step) {
        return new BuildStep(step.id(), step.name(), outcome(step.state()), step.duration(), step.bytes());
    }

    private static StepOutcome outcome(Step.State state) {
        return switch (state) {
            case CACHED -> StepOutcome.CACHED;
            case DONE -> StepOutcome.DONE;
            case FAILED -> StepOutcome.FAILED;
            case WAITING, RUNNING, CANCELLED -> StepOutcome.CANCELLED;
        };
    }
}
