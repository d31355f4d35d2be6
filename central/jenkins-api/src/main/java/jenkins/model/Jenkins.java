package jenkins.model;

public class Jenkins
        implements org.kohsuke.stapler.StaplerProxy,
                hudson.security.AccessControlled,
                hudson.model.ItemGroup<hudson.model.TopLevelItem> {
    public static jenkins.model.Jenkins get() throws java.lang.IllegalStateException {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.get is a declaration only");
    }

    public hudson.PluginManager getPluginManager() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getPluginManager is a declaration only");
    }

    public java.util.List<hudson.model.TopLevelItem> getItems() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getItems is a declaration only");
    }

    public hudson.model.Computer getComputer(java.lang.String name) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getComputer is a declaration only");
    }

    public java.io.File getRootDir() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getRootDir is a declaration only");
    }

    public hudson.model.Item getItemByFullName(java.lang.String fullName) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getItemByFullName is a declaration only");
    }

    public void save() throws java.io.IOException {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.save is a declaration only");
    }

    public static final hudson.security.Permission ADMINISTER = null;

    public hudson.ProxyConfiguration getProxy() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getProxy is a declaration only");
    }

    private Jenkins() {}

    public String getDisplayName() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins is a declaration only");
    }

    public Object getTarget() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getTarget is a declaration only");
    }
}
