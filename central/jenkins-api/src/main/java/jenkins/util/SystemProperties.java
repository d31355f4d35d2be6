package jenkins.util;

public class SystemProperties {
    public static java.lang.String getString(java.lang.String key) {
        throw new UnsupportedOperationException("jenkins.util.SystemProperties.getString is a declaration only");
    }

    private SystemProperties() {}
}
