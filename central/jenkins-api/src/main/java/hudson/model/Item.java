package hudson.model;

public interface Item extends hudson.model.PersistenceRoot, hudson.security.AccessControlled {
    public hudson.model.ItemGroup<? extends hudson.model.Item> getParent();

    public java.util.Collection<? extends hudson.model.Job> getAllJobs();

    public java.lang.String getName();

    public java.lang.String getFullName();

    public java.lang.String getDisplayName();

    public java.lang.String getFullDisplayName();

    public default java.lang.String getRelativeNameFrom(hudson.model.ItemGroup g) {
        throw new UnsupportedOperationException("hudson.model.Item.getRelativeNameFrom is a declaration only");
    }

    public default java.lang.String getRelativeNameFrom(hudson.model.Item item) {
        throw new UnsupportedOperationException("hudson.model.Item.getRelativeNameFrom is a declaration only");
    }

    public java.lang.String getUrl();

    public java.lang.String getShortUrl();

    public default java.lang.String getAbsoluteUrl() {
        throw new UnsupportedOperationException("hudson.model.Item.getAbsoluteUrl is a declaration only");
    }

    public void onLoad(hudson.model.ItemGroup<? extends hudson.model.Item> parent, java.lang.String name)
            throws java.io.IOException;

    public void onCopiedFrom(hudson.model.Item src);

    public default void onCreatedFromScratch() {
        throw new UnsupportedOperationException("hudson.model.Item.onCreatedFromScratch is a declaration only");
    }

    public void save() throws java.io.IOException;

    public void delete() throws java.io.IOException, java.lang.InterruptedException;

    public static final hudson.security.PermissionGroup PERMISSIONS = null;
    public static final hudson.security.Permission CREATE = null;
    public static final hudson.security.Permission DELETE = null;
    public static final hudson.security.Permission CONFIGURE = null;
    public static final hudson.security.Permission READ = null;
    public static final hudson.security.Permission DISCOVER = null;
    public static final hudson.security.Permission EXTENDED_READ = null;
    public static final hudson.security.Permission BUILD = null;
    public static final hudson.security.Permission WORKSPACE = null;
    public static final hudson.security.Permission WIPEOUT = null;
    public static final hudson.security.Permission CANCEL = null;
}
