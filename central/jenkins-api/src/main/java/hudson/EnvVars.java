package hudson;

public class EnvVars extends java.util.TreeMap<java.lang.String, java.lang.String> {
    public EnvVars() {}

    public EnvVars(java.util.Map<java.lang.String, java.lang.String> m) {}

    public EnvVars(hudson.EnvVars m) {}

    public EnvVars(java.lang.String... keyValuePairs) {}

    public void override(java.lang.String key, java.lang.String value) {
        throw new UnsupportedOperationException("hudson.EnvVars.override is a declaration only");
    }

    public hudson.EnvVars overrideAll(java.util.Map<java.lang.String, java.lang.String> all) {
        throw new UnsupportedOperationException("hudson.EnvVars.overrideAll is a declaration only");
    }

    public hudson.EnvVars overrideExpandingAll(java.util.Map<java.lang.String, java.lang.String> all) {
        throw new UnsupportedOperationException("hudson.EnvVars.overrideExpandingAll is a declaration only");
    }

    public static void resolve(java.util.Map<java.lang.String, java.lang.String> env) {
        throw new UnsupportedOperationException("hudson.EnvVars.resolve is a declaration only");
    }

    public java.lang.String get(java.lang.String key, java.lang.String defaultValue) {
        throw new UnsupportedOperationException("hudson.EnvVars.get is a declaration only");
    }

    public java.lang.String put(java.lang.String key, java.lang.String value) {
        throw new UnsupportedOperationException("hudson.EnvVars.put is a declaration only");
    }

    public void putIfNotNull(java.lang.String key, java.lang.String value) {
        throw new UnsupportedOperationException("hudson.EnvVars.putIfNotNull is a declaration only");
    }

    public void putAllNonNull(java.util.Map<java.lang.String, java.lang.String> map) {
        throw new UnsupportedOperationException("hudson.EnvVars.putAllNonNull is a declaration only");
    }

    public void addLine(java.lang.String line) {
        throw new UnsupportedOperationException("hudson.EnvVars.addLine is a declaration only");
    }

    public java.lang.String expand(java.lang.String s) {
        throw new UnsupportedOperationException("hudson.EnvVars.expand is a declaration only");
    }

    public static hudson.EnvVars createCookie() {
        throw new UnsupportedOperationException("hudson.EnvVars.createCookie is a declaration only");
    }

    public static hudson.EnvVars getRemote(hudson.remoting.VirtualChannel channel)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.EnvVars.getRemote is a declaration only");
    }

    public static final java.util.Map<java.lang.String, java.lang.String> masterEnvVars = null;
}
