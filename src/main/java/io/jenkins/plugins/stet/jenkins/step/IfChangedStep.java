package io.jenkins.plugins.stet.jenkins.step;

import hudson.Extension;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.stet.jenkins.config.Texts;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** <code>ifChanged</code>: runs its body when a service, or one of its tasks, has not passed as it is now. */
public final class IfChangedStep extends Step implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String service;
    private String task = "";

    @DataBoundConstructor
    public IfChangedStep(String service) {
        this.service = Texts.orDefault(service, "");
    }

    public String getService() {
        return service;
    }

    public String getTask() {
        return task;
    }

    @DataBoundSetter
    public void setTask(String task) {
        this.task = Texts.orDefault(task, "");
    }

    @Override
    public StepExecution start(StepContext context) {
        return new IfChangedExecution(context, this);
    }

    /** What the Snippet Generator and the Pipeline know of the step. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor {
        @Override
        public String getFunctionName() {
            return "ifChanged";
        }

        @Override
        public String getDisplayName() {
            return "Stet: run when a service changed";
        }

        @Override
        public boolean takesImplicitBlockArgument() {
            return true;
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return Set.of(Run.class, TaskListener.class);
        }

        @Override
        public String argumentsToString(Map<String, Object> arguments) {
            Object service = arguments.get("service");
            Object task = arguments.get("task");
            return task == null || service == null ? super.argumentsToString(arguments) : service + ", " + task;
        }
    }
}
