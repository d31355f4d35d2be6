package hudson.security;

public interface AccessControlled {
    public hudson.security.ACL getACL();

    public default void checkPermission(hudson.security.Permission permission) {
        throw new UnsupportedOperationException(
                "hudson.security.AccessControlled.checkPermission is a declaration only");
    }

    public default void checkAnyPermission(hudson.security.Permission... permission) {
        throw new UnsupportedOperationException(
                "hudson.security.AccessControlled.checkAnyPermission is a declaration only");
    }

    public default boolean hasPermission(hudson.security.Permission permission) {
        throw new UnsupportedOperationException("hudson.security.AccessControlled.hasPermission is a declaration only");
    }

    public default boolean hasAnyPermission(hudson.security.Permission... permission) {
        throw new UnsupportedOperationException(
                "hudson.security.AccessControlled.hasAnyPermission is a declaration only");
    }

    public default boolean hasPermission2(
            org.springframework.security.core.Authentication a, hudson.security.Permission permission) {
        throw new UnsupportedOperationException(
                "hudson.security.AccessControlled.hasPermission2 is a declaration only");
    }
}
