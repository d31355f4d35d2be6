package hudson.model;

public abstract class AbstractItem extends hudson.model.Actionable
        implements hudson.model.Item, hudson.security.AccessControlled, org.kohsuke.stapler.StaplerProxy {
    public java.lang.String getName() {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.getName is a declaration only");
    }

    public java.lang.String getDisplayName() {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.getDisplayName is a declaration only");
    }

    public java.io.File getRootDir() {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.getRootDir is a declaration only");
    }

    public hudson.model.ItemGroup getParent() {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.getParent is a declaration only");
    }

    public final java.lang.String getFullName() {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.getFullName is a declaration only");
    }

    public final java.lang.String getFullDisplayName() {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.getFullDisplayName is a declaration only");
    }

    public void onLoad(hudson.model.ItemGroup<? extends hudson.model.Item> parent, java.lang.String name)
            throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.onLoad is a declaration only");
    }

    public final java.lang.String getUrl() {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.getUrl is a declaration only");
    }

    public java.lang.String getShortUrl() {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.getShortUrl is a declaration only");
    }

    public final java.lang.String getAbsoluteUrl() {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.getAbsoluteUrl is a declaration only");
    }

    public hudson.security.ACL getACL() {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.getACL is a declaration only");
    }

    public void save() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.save is a declaration only");
    }

    public final hudson.XmlFile getConfigFile() {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.getConfigFile is a declaration only");
    }

    public void delete(org.kohsuke.stapler.StaplerRequest2 req, org.kohsuke.stapler.StaplerResponse2 rsp)
            throws java.io.IOException, jakarta.servlet.ServletException {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.delete is a declaration only");
    }

    public void delete() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.model.AbstractItem.delete is a declaration only");
    }

    protected AbstractItem() {}
}
