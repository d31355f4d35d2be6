package hudson.model;

public abstract class Computer extends hudson.model.Actionable
        implements hudson.security.AccessControlled, org.kohsuke.stapler.StaplerProxy {
    public abstract hudson.remoting.VirtualChannel getChannel();

    public java.lang.String getName() {
        throw new UnsupportedOperationException("hudson.model.Computer.getName is a declaration only");
    }

    public hudson.model.Node getNode() {
        throw new UnsupportedOperationException("hudson.model.Computer.getNode is a declaration only");
    }

    public boolean isOffline() {
        throw new UnsupportedOperationException("hudson.model.Computer.isOffline is a declaration only");
    }

    public final boolean isOnline() {
        throw new UnsupportedOperationException("hudson.model.Computer.isOnline is a declaration only");
    }

    public java.lang.String getDisplayName() {
        throw new UnsupportedOperationException("hudson.model.Computer.getDisplayName is a declaration only");
    }

    public hudson.EnvVars getEnvironment() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.model.Computer.getEnvironment is a declaration only");
    }

    public static hudson.model.Computer currentComputer() {
        throw new UnsupportedOperationException("hudson.model.Computer.currentComputer is a declaration only");
    }

    protected Computer() {}
}
