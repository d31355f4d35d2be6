package hudson;

public class PluginWrapper implements java.lang.Comparable<hudson.PluginWrapper>, hudson.model.ModelObject {
    public final java.net.URL baseResourceURL = null;

    public int compareTo(hudson.PluginWrapper p0) {
        throw new UnsupportedOperationException("hudson.PluginWrapper.compareTo is a declaration only");
    }

    public java.lang.String getDisplayName() {
        throw new UnsupportedOperationException("hudson.PluginWrapper.getDisplayName is a declaration only");
    }

    private PluginWrapper() {}
}
