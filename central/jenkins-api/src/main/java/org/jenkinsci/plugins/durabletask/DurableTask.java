package org.jenkinsci.plugins.durabletask;

public abstract class DurableTask
        extends hudson.model.AbstractDescribableImpl<org.jenkinsci.plugins.durabletask.DurableTask>
        implements hudson.ExtensionPoint {
    public DurableTask() {}

    public hudson.model.Descriptor getDescriptor() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.durabletask.DurableTask.getDescriptor is a declaration only");
    }
}
