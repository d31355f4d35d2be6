package hudson.security;

public final class PermissionGroup
        implements java.lang.Iterable<hudson.security.Permission>,
                java.lang.Comparable<hudson.security.PermissionGroup> {
    private PermissionGroup() {}

    public java.util.Iterator<hudson.security.Permission> iterator() {
        throw new UnsupportedOperationException("hudson.security.PermissionGroup.iterator is a declaration only");
    }

    public int compareTo(hudson.security.PermissionGroup that) {
        throw new UnsupportedOperationException("hudson.security.PermissionGroup.compareTo is a declaration only");
    }
}
