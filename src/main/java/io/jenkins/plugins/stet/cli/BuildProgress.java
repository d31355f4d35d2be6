package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.build.BuildRun;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.image.build.BuildListener;

/** Lets people follow builds. */
interface BuildProgress extends BuildRun.Watcher, AutoCloseable {
    /** For those who only want the result. */
    static BuildProgress silent() {
        return new BuildProgress() {
            @Override
            public BuildListener begins(ServiceResult service) {
                return event -> {};
            }

            @Override
            public void ended(BuildOutcome outcome) {
                // told at the end
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    @Override
    void close();
}
