package hudson.model;

public abstract class Node
        implements hudson.ExtensionPoint, hudson.security.AccessControlled, hudson.model.PersistenceRoot {
    public abstract java.lang.String getNodeName();

    public abstract java.lang.String getNodeDescription();

    public abstract hudson.Launcher createLauncher(hudson.model.TaskListener listener);

    public final hudson.model.Computer toComputer() {
        throw new UnsupportedOperationException("hudson.model.Node.toComputer is a declaration only");
    }

    public final hudson.remoting.VirtualChannel getChannel() {
        throw new UnsupportedOperationException("hudson.model.Node.getChannel is a declaration only");
    }

    public abstract java.lang.String getLabelString();

    public abstract hudson.FilePath getWorkspaceFor(hudson.model.TopLevelItem item);

    public abstract hudson.FilePath getRootPath();

    public hudson.FilePath createPath(java.lang.String absolutePath) {
        throw new UnsupportedOperationException("hudson.model.Node.createPath is a declaration only");
    }

    protected Node() {}
}
