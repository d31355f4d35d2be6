package org.jenkinsci.plugins.durabletask;

public final class BourneShellScript extends org.jenkinsci.plugins.durabletask.FileMonitoringTask {
    public static boolean USE_BINARY_WRAPPER;

    public BourneShellScript(java.lang.String p0) {}

    public java.lang.String getScript() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.durabletask.BourneShellScript.getScript is a declaration only");
    }

    public void captureOutput() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.durabletask.BourneShellScript.captureOutput is a declaration only");
    }
}
