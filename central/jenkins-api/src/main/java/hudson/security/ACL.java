package hudson.security;

public abstract class ACL {
    public final void checkPermission(hudson.security.Permission p) {
        throw new UnsupportedOperationException("hudson.security.ACL.checkPermission is a declaration only");
    }

    public final void checkAnyPermission(hudson.security.Permission... permissions) {
        throw new UnsupportedOperationException("hudson.security.ACL.checkAnyPermission is a declaration only");
    }

    public final boolean hasPermission(hudson.security.Permission p) {
        throw new UnsupportedOperationException("hudson.security.ACL.hasPermission is a declaration only");
    }

    public final boolean hasAnyPermission(hudson.security.Permission... permissions) {
        throw new UnsupportedOperationException("hudson.security.ACL.hasAnyPermission is a declaration only");
    }

    protected ACL() {}
}
