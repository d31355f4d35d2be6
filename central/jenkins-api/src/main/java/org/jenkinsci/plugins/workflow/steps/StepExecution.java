package org.jenkinsci.plugins.workflow.steps;

public abstract class StepExecution implements java.io.Serializable {
    protected StepExecution() {}

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

    public boolean blocksRestart() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepExecution.blocksRestart is a declaration only");
    }

    public final java.lang.String getStatusBounded(long p0, java.util.concurrent.TimeUnit p1) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepExecution.getStatusBounded is a declaration only");
    }

    public static com.google.common.util.concurrent.ListenableFuture<?> acceptAll(
            java.util.function.Consumer<org.jenkinsci.plugins.workflow.steps.StepExecution> p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepExecution.acceptAll is a declaration only");
    }

    public static com.google.common.util.concurrent.ListenableFuture<?> applyAll(
            com.google.common.base.Function<org.jenkinsci.plugins.workflow.steps.StepExecution, java.lang.Void> p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepExecution.applyAll is a declaration only");
    }

    public static <T extends org.jenkinsci.plugins.workflow.steps.StepExecution>
            com.google.common.util.concurrent.ListenableFuture<?> acceptAll(
                    java.lang.Class<T> p0, java.util.function.Consumer<T> p1) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepExecution.acceptAll is a declaration only");
    }

    public static <T extends org.jenkinsci.plugins.workflow.steps.StepExecution>
            com.google.common.util.concurrent.ListenableFuture<?> applyAll(
                    java.lang.Class<T> p0, com.google.common.base.Function<T, java.lang.Void> p1) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepExecution.applyAll is a declaration only");
    }
}
