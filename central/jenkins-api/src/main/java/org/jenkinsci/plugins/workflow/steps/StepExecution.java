package org.jenkinsci.plugins.workflow.steps;

public abstract class StepExecution implements java.io.Serializable {
    protected StepExecution(org.jenkinsci.plugins.workflow.steps.StepContext p0) {}

    public org.jenkinsci.plugins.workflow.steps.StepContext getContext() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepExecution.getContext is a declaration only");
    }

    public abstract boolean start() throws java.lang.Exception;

    public void stop(java.lang.Throwable p0) throws java.lang.Exception {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepExecution.stop is a declaration only");
    }

    public void onResume() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepExecution.onResume is a declaration only");
    }

    public java.lang.String getStatus() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepExecution.getStatus is a declaration only");
    }
}
