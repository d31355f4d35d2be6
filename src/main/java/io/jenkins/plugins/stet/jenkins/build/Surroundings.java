package io.jenkins.plugins.stet.jenkins.build;

import hudson.FilePath;
import java.io.IOException;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** What the Pipeline has around a step: not all of it at all times, for agents come and go. */
record Surroundings(StepContext context) {
    <T> T required(Class<T> type) throws IOException, InterruptedException {
        T value = context.get(type);
        if (value == null) {
            throw new IOException(type.getSimpleName() + " is not available here any more; run the build again");
        }
        return value;
    }

    boolean isReady() throws IOException, InterruptedException {
        return context.isReady() && context.get(FilePath.class) != null;
    }
}
