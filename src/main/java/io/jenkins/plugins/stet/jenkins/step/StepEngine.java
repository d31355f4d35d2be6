package io.jenkins.plugins.stet.jenkins.step;

import hudson.EnvVars;
import hudson.FilePath;
import hudson.model.Run;
import io.jenkins.plugins.stet.jenkins.agent.AgentEngine;
import io.jenkins.plugins.stet.jenkins.config.Settings;
import io.jenkins.plugins.stet.jenkins.detect.RefusedException;

/** The engine that a step means: one of the configured names, an address, or the one that the environment names. */
final class StepEngine {
    private StepEngine() {}

    static AgentEngine of(RepeatableExecution step, String wanted) {
        return new AgentEngine(() -> new AgentEngine.Reach(
                step.required(FilePath.class),
                step.required(EnvVars.class),
                address(step.required(Run.class), wanted)));
    }

    private static String address(Run<?, ?> run, String wanted) throws RefusedException {
        try {
            return Settings.of(run.getParent()).engines().address(wanted);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("engine: " + e.getMessage());
        }
    }
}
