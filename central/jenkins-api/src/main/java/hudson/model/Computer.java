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

    protected Computer() {}
}
