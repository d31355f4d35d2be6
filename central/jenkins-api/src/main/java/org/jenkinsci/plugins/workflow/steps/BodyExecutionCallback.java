package org.jenkinsci.plugins.workflow.steps;

public abstract class BodyExecutionCallback implements java.io.Serializable {
    public BodyExecutionCallback() {}

    public abstract void onSuccess(org.jenkinsci.plugins.workflow.steps.StepContext p0, java.lang.Object p1);

    public abstract void onFailure(org.jenkinsci.plugins.workflow.steps.StepContext p0, java.lang.Throwable p1);
}
