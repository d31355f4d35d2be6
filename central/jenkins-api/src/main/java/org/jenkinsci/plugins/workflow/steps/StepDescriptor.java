package org.jenkinsci.plugins.workflow.steps;

public abstract class StepDescriptor extends hudson.model.Descriptor<org.jenkinsci.plugins.workflow.steps.Step> {
    public StepDescriptor() {}

    public abstract java.util.Set<? extends java.lang.Class<?>> getRequiredContext();

    public abstract java.lang.String getFunctionName();

    public boolean takesImplicitBlockArgument() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepDescriptor.takesImplicitBlockArgument is a declaration only");
    }

    public java.lang.String argumentsToString(java.util.Map<java.lang.String, java.lang.Object> p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.StepDescriptor.argumentsToString is a declaration only");
    }
}
