package io.jenkins.plugins.stet.jenkins.step;

import hudson.EnvVars;
import hudson.Extension;
import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.stet.core.build.remote.EngineQuestion;
import io.jenkins.plugins.stet.core.manifest.MaxAge;
import io.jenkins.plugins.stet.jenkins.config.Texts;
import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** <code>stetCleanup</code>: takes away what builds left on the agent's engine. */
public final class StetCleanupStep extends Step implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DEFAULT_AGE = "1h";
    /** What is younger may belong to a build that is going on. */
    private static final Duration LEAST_AGE = Duration.ofHours(1);

    private boolean dryRun;
    private String olderThan = DEFAULT_AGE;
    private String engine = "";
    private boolean failOnProblem;

    @DataBoundConstructor
    public StetCleanupStep() {
        // every parameter has a default
    }

    public boolean isDryRun() {
        return dryRun;
    }

    @DataBoundSetter
    public void setDryRun(boolean dryRun) {
        this.dryRun = dryRun;
    }

    public String getOlderThan() {
        return olderThan;
    }

    @DataBoundSetter
    public void setOlderThan(String olderThan) {
        String given = Texts.orDefault(olderThan, DEFAULT_AGE);
        age(given);
        this.olderThan = given;
    }

    private static Duration age(String text) {
        return MaxAge.parse(text)
                .filter(age -> age.compareTo(LEAST_AGE) >= 0)
                .orElseThrow(() -> new IllegalArgumentException("olderThan: '" + text
                        + "' is no age; write hours, days or weeks such as 6h, 7d or 2w, at least 1h"));
    }

    public String getEngine() {
        return engine;
    }

    @DataBoundSetter
    public void setEngine(String engine) {
        this.engine = Texts.orDefault(engine, "");
    }

    public boolean isFailOnProblem() {
        return failOnProblem;
    }

    @DataBoundSetter
    public void setFailOnProblem(boolean failOnProblem) {
        this.failOnProblem = failOnProblem;
    }

    EngineQuestion.Cleanup wish() {
        return new EngineQuestion.Cleanup(age(olderThan), dryRun);
    }

    @Override
    public StepExecution start(StepContext context) {
        return new StetCleanupExecution(context, this);
    }

    /** What the Snippet Generator and the Pipeline know of the step. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor {
        @Override
        public String getFunctionName() {
            return "stetCleanup";
        }

        @Override
        public String getDisplayName() {
            return "Stet: remove what builds left on the engine";
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return Set.of(EnvVars.class, FilePath.class, Run.class, TaskListener.class);
        }

        @Override
        public String argumentsToString(Map<String, Object> arguments) {
            return Boolean.TRUE.equals(arguments.get("dryRun")) ? "dry run" : super.argumentsToString(arguments);
        }
    }
}
