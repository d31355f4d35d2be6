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
}
