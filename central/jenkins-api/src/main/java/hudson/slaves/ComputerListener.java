package hudson.slaves;

public abstract class ComputerListener implements hudson.ExtensionPoint {
    public ComputerListener() {}

    public void onOnline(hudson.model.Computer p0, hudson.model.TaskListener p1)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.slaves.ComputerListener.onOnline is a declaration only");
    }
}
