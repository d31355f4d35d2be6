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

    public boolean hasPermission2(
            org.springframework.security.core.Authentication a, hudson.security.Permission permission) {
        throw new UnsupportedOperationException("hudson.security.ACL.hasPermission2 is a declaration only");
    }

    public static hudson.security.ACL lambda2(
            java.util.function.BiFunction<
                            org.springframework.security.core.Authentication,
                            hudson.security.Permission,
                            java.lang.Boolean>
                    impl) {
        throw new UnsupportedOperationException("hudson.security.ACL.lambda2 is a declaration only");
    }

    public static final org.springframework.security.core.Authentication SYSTEM2 = null;

    public static hudson.security.ACLContext as2(org.springframework.security.core.Authentication auth) {
        throw new UnsupportedOperationException("hudson.security.ACL.as2 is a declaration only");
    }

    public static boolean isAnonymous2(org.springframework.security.core.Authentication authentication) {
        throw new UnsupportedOperationException("hudson.security.ACL.isAnonymous2 is a declaration only");
    }

    protected ACL() {}
}
