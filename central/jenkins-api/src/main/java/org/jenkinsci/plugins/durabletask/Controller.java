package org.jenkinsci.plugins.durabletask;

public abstract class Controller implements java.io.Serializable {
    public Controller() {}

    public abstract boolean writeLog(hudson.FilePath p0, java.io.OutputStream p1)
            throws java.io.IOException, java.lang.InterruptedException;

    public java.lang.Integer exitStatus(hudson.FilePath p0, hudson.Launcher p1, hudson.model.TaskListener p2)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.durabletask.Controller.exitStatus is a declaration only");
    }

    public void stop(hudson.FilePath p0, hudson.Launcher p1)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.durabletask.Controller.stop is a declaration only");
    }
}
