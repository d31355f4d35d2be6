package org.jenkinsci.plugins.workflow.steps;

public abstract class StepDescriptor extends hudson.model.Descriptor<org.jenkinsci.plugins.workflow.steps.Step> {
    public StepDescriptor() {}

    public abstract java.util.Set<? extends java.lang.Class<?>> getRequiredContext();

    public java.util.Set<? extends java.lang.Class<?>> getProvidedContext() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepDescriptor.getProvidedContext is a declaration only");
    }

    public abstract java.lang.String getFunctionName();

    public boolean takesImplicitBlockArgument() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepDescriptor.takesImplicitBlockArgument is a declaration only");
    }

    public boolean isAdvanced() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepDescriptor.isAdvanced is a declaration only");
    }

    public boolean isMetaStep() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepDescriptor.isMetaStep is a declaration only");
    }

    public final java.lang.Class<?> getMetaStepArgumentType() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepDescriptor.getMetaStepArgumentType is a declaration only");
    }

    public org.jenkinsci.plugins.workflow.steps.Step newInstance(java.util.Map<java.lang.String, java.lang.Object> p0)
            throws java.lang.Exception {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepDescriptor.newInstance is a declaration only");
    }

    public java.util.Map<java.lang.String, java.lang.Object> defineArguments(
            org.jenkinsci.plugins.workflow.steps.Step p0) throws java.lang.UnsupportedOperationException {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepDescriptor.defineArguments is a declaration only");
    }

    public final void checkContextAvailability(org.jenkinsci.plugins.workflow.steps.StepContext p0)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepDescriptor.checkContextAvailability is a declaration only");
    }

    public static hudson.ExtensionList<org.jenkinsci.plugins.workflow.steps.StepDescriptor> all() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepDescriptor.all is a declaration only");
    }

    public static java.lang.Iterable<org.jenkinsci.plugins.workflow.steps.StepDescriptor> allMeta() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepDescriptor.allMeta is a declaration only");
    }

    public static org.jenkinsci.plugins.workflow.steps.StepDescriptor byFunctionName(java.lang.String p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepDescriptor.byFunctionName is a declaration only");
    }

    public static java.util.List<org.jenkinsci.plugins.workflow.steps.StepDescriptor> metaStepsOf(java.lang.String p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepDescriptor.metaStepsOf is a declaration only");
    }

    public java.lang.String argumentsToString(java.util.Map<java.lang.String, java.lang.Object> p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepDescriptor.argumentsToString is a declaration only");
    }
}
