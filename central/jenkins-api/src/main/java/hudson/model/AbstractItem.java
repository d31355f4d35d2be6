package hudson.model;

public abstract class AbstractItem extends hudson.model.Actionable
        implements hudson.model.Item, hudson.security.AccessControlled, org.kohsuke.stapler.StaplerProxy {
    public java.io.File getRootDir() {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.getRootDir is a declaration only");
    }

    public hudson.model.ItemGroup getParent() {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.getParent is a declaration only");
    }

    public final java.lang.String getFullName() {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.getFullName is a declaration only");
    }

    public hudson.security.ACL getACL() {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.getACL is a declaration only");
    }

    public void save() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.save is a declaration only");
    }

    protected AbstractItem() {}
}
