package io.jenkins.plugins.stet.jenkins.step;

import hudson.model.TaskListener;
import io.jenkins.plugins.stet.core.text.Printable;
import java.io.IOException;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** Has the agent clean up. What was removed before a restart is not removed again, and not told again. */
final class StetCleanupExecution extends RepeatableExecution {
    private static final long serialVersionUID = 1L;

    private final StetCleanupStep step;

    StetCleanupExecution(StepContext context, StetCleanupStep step) {
        super(context);
        this.step = step;
    }

    @Override
    Object work() throws IOException, InterruptedException {
        TaskListener listener = required(TaskListener.class);
        Tidying tidying = new Tidying(StepEngine.of(this, step.getEngine())::ask, line -> listener.getLogger()
                .println("Stet: " + Printable.line(line)));
        return tidying.perform(step.wish(), step.isFailOnProblem());
    }

    @Override
    public String getStatus() {
        return "cleaning up the engine";
    }
}
