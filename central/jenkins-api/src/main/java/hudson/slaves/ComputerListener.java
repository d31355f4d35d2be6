package hudson.slaves;

public abstract class ComputerListener implements hudson.ExtensionPoint {
    public ComputerListener() {}

    public void preLaunch(hudson.model.Computer p0, hudson.model.TaskListener p1)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.slaves.ComputerListener.preLaunch is a declaration only");
    }

    public void onLaunchFailure(hudson.model.Computer p0, hudson.model.TaskListener p1)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.slaves.ComputerListener.onLaunchFailure is a declaration only");
    }

    public void onOnline(hudson.model.Computer p0) {
        throw new UnsupportedOperationException("hudson.slaves.ComputerListener.onOnline is a declaration only");
    }

    public void onOnline(hudson.model.Computer p0, hudson.model.TaskListener p1)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.slaves.ComputerListener.onOnline is a declaration only");
    }

    public void onOffline(hudson.model.Computer p0) {
        throw new UnsupportedOperationException("hudson.slaves.ComputerListener.onOffline is a declaration only");
    }

    public void onTemporarilyOnline(hudson.model.Computer p0) {
        throw new UnsupportedOperationException(
                "hudson.slaves.ComputerListener.onTemporarilyOnline is a declaration only");
    }

    public void onConfigurationChange() {
        throw new UnsupportedOperationException(
                "hudson.slaves.ComputerListener.onConfigurationChange is a declaration only");
    }

    public void onIdle(hudson.model.Computer p0) {
        throw new UnsupportedOperationException("hudson.slaves.ComputerListener.onIdle is a declaration only");
    }

    public final void register() {
        throw new UnsupportedOperationException("hudson.slaves.ComputerListener.register is a declaration only");
    }

    public final boolean unregister() {
        throw new UnsupportedOperationException("hudson.slaves.ComputerListener.unregister is a declaration only");
    }

    public static hudson.ExtensionList<hudson.slaves.ComputerListener> all() {
        throw new UnsupportedOperationException("hudson.slaves.ComputerListener.all is a declaration only");
    }
}
