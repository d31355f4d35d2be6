package org.jenkinsci.plugins.durabletask;

public abstract class DurableTask
        extends hudson.model.AbstractDescribableImpl<org.jenkinsci.plugins.durabletask.DurableTask>
        implements hudson.ExtensionPoint {
    public DurableTask() {}

    public abstract org.jenkinsci.plugins.durabletask.Controller launch(
            hudson.EnvVars p0, hudson.FilePath p1, hudson.Launcher p2, hudson.model.TaskListener p3)
            throws java.io.IOException, java.lang.InterruptedException;

    public void captureOutput() throws java.lang.UnsupportedOperationException {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.durabletask.DurableTask.captureOutput is a declaration only");
    }

    public void charset(java.nio.charset.Charset p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.durabletask.DurableTask.charset is a declaration only");
    }

    public void defaultCharset() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.durabletask.DurableTask.defaultCharset is a declaration only");
    }

    public hudson.model.Descriptor getDescriptor() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.durabletask.DurableTask.getDescriptor is a declaration only");
    }
}
