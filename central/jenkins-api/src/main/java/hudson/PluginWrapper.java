package hudson;

public class PluginWrapper implements java.lang.Comparable<hudson.PluginWrapper>, hudson.model.ModelObject {
    public final java.lang.ClassLoader classLoader = null;
    public final java.net.URL baseResourceURL = null;

    public java.net.URL getIndexPage() {
        throw new UnsupportedOperationException("hudson.PluginWrapper.getIndexPage is a declaration only");
    }

    public java.lang.String getShortName() {
        throw new UnsupportedOperationException("hudson.PluginWrapper.getShortName is a declaration only");
    }

    public jenkins.YesNoMaybe supportsDynamicLoad() {
        throw new UnsupportedOperationException("hudson.PluginWrapper.supportsDynamicLoad is a declaration only");
    }

    public java.lang.String getVersion() {
        throw new UnsupportedOperationException("hudson.PluginWrapper.getVersion is a declaration only");
    }

    public java.lang.String getRequiredCoreVersion() {
        throw new UnsupportedOperationException("hudson.PluginWrapper.getRequiredCoreVersion is a declaration only");
    }

    public boolean isActive() {
        throw new UnsupportedOperationException("hudson.PluginWrapper.isActive is a declaration only");
    }

    public boolean isEnabled() {
        throw new UnsupportedOperationException("hudson.PluginWrapper.isEnabled is a declaration only");
    }

    public java.util.jar.Manifest getManifest() {
        throw new UnsupportedOperationException("hudson.PluginWrapper.getManifest is a declaration only");
    }

    public int compareTo(hudson.PluginWrapper p0) {
        throw new UnsupportedOperationException("hudson.PluginWrapper.compareTo is a declaration only");
    }

    public java.lang.String getDisplayName() {
        throw new UnsupportedOperationException("hudson.PluginWrapper.getDisplayName is a declaration only");
    }

    private PluginWrapper() {}
}
