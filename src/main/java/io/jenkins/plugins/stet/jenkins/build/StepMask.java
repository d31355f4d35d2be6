package io.jenkins.plugins.stet.jenkins.build;

import java.io.IOException;
import java.util.Optional;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/**
 * The mask of a step, found while it runs. The Pipeline of a step that is over may have left the steps around it, and
 * whoever asks then is told of other masks, or of none.
 */
final class StepMask {
    private volatile Optional<LogMask> found = Optional.empty();

    /** To be called while the step runs; the first answer counts. */
    void look(StepContext step) throws IOException, InterruptedException {
        if (found.isEmpty()) {
            found = Optional.of(LogMask.around(step));
        }
    }

    /** Nothing when nobody looked in time: then nothing may be written that others might read. */
    Optional<LogMask> found() {
        return found;
    }
}
