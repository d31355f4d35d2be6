package hudson;

public class EnvVars extends java.util.TreeMap<java.lang.String, java.lang.String> {
    public EnvVars(hudson.EnvVars m) {}

    public java.lang.String get(java.lang.String key, java.lang.String defaultValue) {
        throw new UnsupportedOperationException("hudson.EnvVars.get is a declaration only");
    }

    public java.lang.String put(java.lang.String key, java.lang.String value) {
        throw new UnsupportedOperationException("hudson.EnvVars.put is a declaration only");
    }
}
