package org.jenkinsci.plugins.durabletask;

public final class BourneShellScript extends org.jenkinsci.plugins.durabletask.FileMonitoringTask {
    public BourneShellScript(java.lang.String p0) {}
}
