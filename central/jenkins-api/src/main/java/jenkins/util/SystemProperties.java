package jenkins.util;

public class SystemProperties {
    public static java.lang.String getString(java.lang.String key) {
        throw new UnsupportedOperationException("jenkins.util.SystemProperties.getString is a declaration only");
    }

    public static java.lang.String getString(java.lang.String key, java.lang.String def) {
        throw new UnsupportedOperationException("jenkins.util.SystemProperties.getString is a declaration only");
    }

    public static java.lang.String getString(
            java.lang.String key, java.lang.String def, java.util.logging.Level logLevel) {
        throw new UnsupportedOperationException("jenkins.util.SystemProperties.getString is a declaration only");
    }

    public static boolean getBoolean(java.lang.String name) {
        throw new UnsupportedOperationException("jenkins.util.SystemProperties.getBoolean is a declaration only");
    }

    public static boolean getBoolean(java.lang.String name, boolean def) {
        throw new UnsupportedOperationException("jenkins.util.SystemProperties.getBoolean is a declaration only");
    }

    public static java.lang.Boolean optBoolean(java.lang.String name) {
        throw new UnsupportedOperationException("jenkins.util.SystemProperties.optBoolean is a declaration only");
    }

    public static java.lang.Integer getInteger(java.lang.String name) {
        throw new UnsupportedOperationException("jenkins.util.SystemProperties.getInteger is a declaration only");
    }

    public static java.lang.Integer getInteger(java.lang.String name, java.lang.Integer def) {
        throw new UnsupportedOperationException("jenkins.util.SystemProperties.getInteger is a declaration only");
    }

    public static java.lang.Integer getInteger(
            java.lang.String name, java.lang.Integer def, java.util.logging.Level logLevel) {
        throw new UnsupportedOperationException("jenkins.util.SystemProperties.getInteger is a declaration only");
    }

    public static java.lang.Long getLong(java.lang.String name) {
        throw new UnsupportedOperationException("jenkins.util.SystemProperties.getLong is a declaration only");
    }

    public static java.lang.Long getLong(java.lang.String name, java.lang.Long def) {
        throw new UnsupportedOperationException("jenkins.util.SystemProperties.getLong is a declaration only");
    }

    public static java.lang.Long getLong(java.lang.String name, java.lang.Long def, java.util.logging.Level logLevel) {
        throw new UnsupportedOperationException("jenkins.util.SystemProperties.getLong is a declaration only");
    }

    private SystemProperties() {}
}
