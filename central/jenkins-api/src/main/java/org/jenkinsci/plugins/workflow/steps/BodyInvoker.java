package org.jenkinsci.plugins.workflow.steps;

public abstract class BodyInvoker {
    public BodyInvoker() {}

    public abstract org.jenkinsci.plugins.workflow.steps.BodyInvoker withContext(java.lang.Object p0);

    public org.jenkinsci.plugins.workflow.steps.BodyInvoker withContexts(java.lang.Object... p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.BodyInvoker.withContexts is a declaration only");
    }

    public org.jenkinsci.plugins.workflow.steps.BodyInvoker withContexts(java.util.Collection<?> p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.BodyInvoker.withContexts is a declaration only");
    }

    public abstract org.jenkinsci.plugins.workflow.steps.BodyInvoker withDisplayName(java.lang.String p0);

    public abstract org.jenkinsci.plugins.workflow.steps.BodyInvoker withCallback(
            org.jenkinsci.plugins.workflow.steps.BodyExecutionCallback p0);

    public final org.jenkinsci.plugins.workflow.steps.BodyInvoker withCallback(
            com.google.common.util.concurrent.FutureCallback<java.lang.Object> p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.BodyInvoker.withCallback is a declaration only");
    }

    public abstract org.jenkinsci.plugins.workflow.steps.BodyExecution start();
}
