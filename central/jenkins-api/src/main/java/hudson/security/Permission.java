package hudson.security;

public final class Permission {
    public final hudson.security.PermissionGroup group = null;
    public final hudson.security.Permission impliedBy = null;
    public boolean enabled;

    public java.lang.String getId() {
        throw new UnsupportedOperationException("hudson.security.Permission.getId is a declaration only");
    }

    public static hudson.security.Permission fromId(java.lang.String id) {
        throw new UnsupportedOperationException("hudson.security.Permission.fromId is a declaration only");
    }

    public static final hudson.security.Permission READ = null;
    public static final hudson.security.Permission CREATE = null;
    public static final hudson.security.Permission UPDATE = null;
    public static final hudson.security.Permission DELETE = null;
    public static final hudson.security.Permission CONFIGURE = null;

    private Permission() {}
}
