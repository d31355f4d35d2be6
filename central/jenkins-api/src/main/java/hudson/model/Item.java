package hudson.model;

public interface Item extends hudson.model.PersistenceRoot, hudson.security.AccessControlled {
    public hudson.model.ItemGroup<? extends hudson.model.Item> getParent();

    public java.lang.String getFullName();

    public void save() throws java.io.IOException;
    public static final hudson.security.Permission READ = null;
    public static final hudson.security.Permission EXTENDED_READ = null;
}
