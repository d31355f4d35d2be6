package org.jenkinsci.plugins.workflow.steps;

public abstract class BodyExecutionCallback implements java.io.Serializable {
    public BodyExecutionCallback() {}

    public void onStart(org.jenkinsci.plugins.workflow.steps.StepContext p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.BodyExecutionCallback.onStart is a declaration only");
    }

    public abstract void onSuccess(org.jenkinsci.plugins.workflow.steps.StepContext p0, java.lang.Object p1);

    public abstract void onFailure(org.jenkinsci.plugins.workflow.steps.StepContext p0, java.lang.Throwable p1);

    public static org.jenkinsci.plugins.workflow.steps.BodyExecutionCallback wrap(
            com.google.common.util.concurrent.FutureCallback<java.lang.Object> p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.BodyExecutionCallback.wrap is a declaration only");
    }

    public abstract static class TailCall extends org.jenkinsci.plugins.workflow.steps.BodyExecutionCallback {
        public TailCall() {}

        protected abstract void finished(org.jenkinsci.plugins.workflow.steps.StepContext p0)
                throws java.lang.Exception;

        public final void onSuccess(org.jenkinsci.plugins.workflow.steps.StepContext p0, java.lang.Object p1) {
            throw new UnsupportedOperationException(
                    "org.jenkinsci.plugins.workflow.steps.BodyExecutionCallback$TailCall.onSuccess is a declaration"
                            + " only");
        }

        public void onFailure(org.jenkinsci.plugins.workflow.steps.StepContext p0, java.lang.Throwable p1) {
            throw new UnsupportedOperationException(
                    "org.jenkinsci.plugins.workflow.steps.BodyExecutionCallback$TailCall.onFailure is a declaration"
                            + " only");
        }
    }
}
