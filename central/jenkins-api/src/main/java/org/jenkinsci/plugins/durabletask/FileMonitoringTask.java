package org.jenkinsci.plugins.durabletask;

public abstract class FileMonitoringTask extends org.jenkinsci.plugins.durabletask.DurableTask {
    public FileMonitoringTask() {}

    public final org.jenkinsci.plugins.durabletask.Controller launch(
            hudson.EnvVars p0, hudson.FilePath p1, hudson.Launcher p2, hudson.model.TaskListener p3)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.durabletask.FileMonitoringTask.launch is a declaration only");
    }

    public final void charset(java.nio.charset.Charset p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.durabletask.FileMonitoringTask.charset is a declaration only");
    }

    public final void defaultCharset() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.durabletask.FileMonitoringTask.defaultCharset is a declaration only");
    }

    protected static java.util.Map<java.lang.String, java.lang.String> escape(hudson.EnvVars p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.durabletask.FileMonitoringTask.escape is a declaration only");
    }

    protected static hudson.FilePath getNodeRoot(hudson.FilePath p0) throws java.io.IOException {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.durabletask.FileMonitoringTask.getNodeRoot is a declaration only");
    }
}
