package io.jenkins.plugins.stet.jenkins.step;

import hudson.EnvVars;
import hudson.Extension;
import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.stet.jenkins.config.Texts;
import java.io.Serializable;
import java.util.Set;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** <code>stetDoctor</code>: looks at everything that builds need, and says what to do about the rest. */
public final class StetDoctorStep extends Step implements Serializable {
    private static final long serialVersionUID = 1L;

    private String manifest = DetectChangesStep.DEFAULT_MANIFEST;
    private String engine = "";
    private String credentialsId = "";
    private boolean failOnProblem;

    @DataBoundConstructor
    public StetDoctorStep() {
        // every parameter has a default
    }

    public String getManifest() {
        return manifest;
    }

    @DataBoundSetter
    public void setManifest(String manifest) {
        this.manifest = Texts.orDefault(manifest, DetectChangesStep.DEFAULT_MANIFEST);
    }

    public String getEngine() {
        return engine;
    }

    @DataBoundSetter
    public void setEngine(String engine) {
        this.engine = Texts.orDefault(engine, "");
    }

    public String getCredentialsId() {
        return credentialsId;
    }

    @DataBoundSetter
    public void setCredentialsId(String credentialsId) {
        this.credentialsId = Texts.orDefault(credentialsId, "");
    }

    public boolean isFailOnProblem() {
        return failOnProblem;
    }

    @DataBoundSetter
    public void setFailOnProblem(boolean failOnProblem) {
        this.failOnProblem = failOnProblem;
    }

    @Override
    public StepExecution start(StepContext context) {
        return new StetDoctorExecution(context, this);
    }

    /** What the Snippet Generator and the Pipeline know of the step. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor {
        @Override
        public String getFunctionName() {
            return "stetDoctor";
        }

        @Override
        public String getDisplayName() {
            return "Stet: look at engine, registries and records";
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return Set.of(EnvVars.class, FilePath.class, Run.class, TaskListener.class);
        }
    }
}
