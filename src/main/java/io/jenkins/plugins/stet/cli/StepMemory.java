package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.baseline.BaselineException;
import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.build.BuildRun;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps how long the steps of a build took, for the bars of the next one, whether or not anybody watches this one. */
record StepMemory(BuildRun.Watcher watcher, BaselineStore store) implements BuildRun.Watcher {
    private static final Logger LOGGER = Logger.getLogger(StepMemory.class.getName());

    @Override
    public BuildListener begins(ServiceResult service) {
        return watcher.begins(service);
    }

    @Override
    public void ended(BuildOutcome outcome) {
        watcher.ended(outcome);
        if (outcome instanceof BuildOutcome.Built built) {
            keep(built);
        }
    }

    private void keep(BuildOutcome.Built built) {
        try {
            store.keepStepTimes(
                    built.service(),
                    store.stepTimes(built.service())
                            .after(built.effort().layers().steps()));
        } catch (BaselineException e) {
            LOGGER.log(Level.FINE, e, () -> "the times of " + built.service() + "'s steps are not kept");
        }
    }
}
