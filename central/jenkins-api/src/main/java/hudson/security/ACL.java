package hudson.security;

public abstract class ACL {
    public boolean hasPermission2(
            org.springframework.security.core.Authentication a, hudson.security.Permission permission) {
        throw new UnsupportedOperationException("hudson.security.ACL.hasPermission2 is a declaration only");
    }

    public static final org.springframework.security.core.Authentication SYSTEM2 = null;

    public static hudson.security.ACLContext as2(org.springframework.security.core.Authentication auth) {
        throw new UnsupportedOperationException("hudson.security.ACL.as2 is a declaration only");
    }

    protected ACL() {}
}
