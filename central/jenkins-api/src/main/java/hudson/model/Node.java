package hudson.model;

public abstract class Node
        implements hudson.ExtensionPoint, hudson.security.AccessControlled, hudson.model.PersistenceRoot {
    public abstract hudson.Launcher createLauncher(hudson.model.TaskListener listener);

    public abstract hudson.FilePath getRootPath();

    protected Node() {}
}
