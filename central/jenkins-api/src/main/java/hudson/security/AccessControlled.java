package hudson.security;

public interface AccessControlled {
    public default void checkPermission(hudson.security.Permission permission) {
        throw new UnsupportedOperationException(
                "hudson.security.AccessControlled.checkPermission is a declaration only");
    }

    public default boolean hasPermission(hudson.security.Permission permission) {
        throw new UnsupportedOperationException("hudson.security.AccessControlled.hasPermission is a declaration only");
    }
}
