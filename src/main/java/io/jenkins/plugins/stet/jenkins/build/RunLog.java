package io.jenkins.plugins.stet.jenkins.build;

import hudson.model.TaskListener;
import java.io.IOException;

/** The log of a run, looked for each time: a restart gives it another. */
final class RunLog implements BuildLog {
    private final Surroundings surroundings;

    RunLog(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void say(String line) throws IOException, InterruptedException {
        surroundings.required(TaskListener.class).getLogger().println("Stet: " + Words.oneLine(line));
    }

    @Override
    public void copy(byte[] piece) throws IOException, InterruptedException {
        surroundings.required(TaskListener.class).getLogger().write(piece);
    }
}
