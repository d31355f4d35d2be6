package hudson;

public abstract class PluginManager implements org.kohsuke.stapler.StaplerProxy {
    public final java.lang.ClassLoader uberClassLoader = null;

    public void dynamicLoad(java.io.File arc) throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.PluginManager.dynamicLoad is a declaration only");
    }

    public void dynamicLoad(java.io.File arc, boolean removeExisting, java.util.List<hudson.PluginWrapper> batch)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.PluginManager.dynamicLoad is a declaration only");
    }

    public java.util.List<hudson.PluginWrapper> getPlugins() {
        throw new UnsupportedOperationException("hudson.PluginManager.getPlugins is a declaration only");
    }

    public hudson.PluginWrapper getPlugin(java.lang.String shortName) {
        throw new UnsupportedOperationException("hudson.PluginManager.getPlugin is a declaration only");
    }

    public hudson.PluginWrapper whichPlugin(java.lang.Class c) {
        throw new UnsupportedOperationException("hudson.PluginManager.whichPlugin is a declaration only");
    }

    protected PluginManager() {}
}
