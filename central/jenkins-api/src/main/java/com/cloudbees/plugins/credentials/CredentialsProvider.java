package com.cloudbees.plugins.credentials;

public abstract class CredentialsProvider
        extends hudson.model.Descriptor<com.cloudbees.plugins.credentials.CredentialsProvider>
        implements hudson.ExtensionPoint,
                hudson.model.Describable<com.cloudbees.plugins.credentials.CredentialsProvider> {
    public static final com.cloudbees.plugins.credentials.CredentialsProvider NONE = null;
    public static final hudson.security.PermissionGroup GROUP = null;
    public static final hudson.security.Permission USE_OWN = null;
    public static final hudson.security.Permission USE_ITEM = null;
    public static final hudson.security.Permission CREATE = null;
    public static final hudson.security.Permission UPDATE = null;
    public static final hudson.security.Permission VIEW = null;
    public static final hudson.security.Permission DELETE = null;
    public static final hudson.security.Permission MANAGE_DOMAINS = null;

    public CredentialsProvider() {}

    public static <C extends com.cloudbees.plugins.credentials.Credentials> java.util.List<C> lookupCredentials(
            java.lang.Class<C> p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.lookupCredentials is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> java.util.List<C> lookupCredentials(
            java.lang.Class<C> p0, hudson.model.Item p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.lookupCredentials is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> java.util.List<C> lookupCredentials(
            java.lang.Class<C> p0, hudson.model.ItemGroup p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.lookupCredentials is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials>
            java.util.List<C> lookupCredentialsInItemGroup(
                    java.lang.Class<C> p0,
                    hudson.model.ItemGroup p1,
                    org.springframework.security.core.Authentication p2) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.lookupCredentialsInItemGroup is a declaration"
                        + " only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials>
            java.util.List<C> lookupCredentialsInItemGroup(
                    java.lang.Class<C> p0,
                    hudson.model.ItemGroup p1,
                    org.springframework.security.core.Authentication p2,
                    java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p3) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.lookupCredentialsInItemGroup is a declaration"
                        + " only");
    }

    public static <C extends com.cloudbees.plugins.credentials.common.IdCredentials>
            hudson.util.ListBoxModel listCredentialsInItemGroup(
                    java.lang.Class<C> p0,
                    hudson.model.ItemGroup p1,
                    org.springframework.security.core.Authentication p2,
                    java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p3,
                    com.cloudbees.plugins.credentials.CredentialsMatcher p4) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.listCredentialsInItemGroup is a declaration"
                        + " only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> java.util.List<C> lookupCredentialsInItem(
            java.lang.Class<C> p0, hudson.model.Item p1, org.springframework.security.core.Authentication p2) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.lookupCredentialsInItem is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> java.util.List<C> lookupCredentialsInItem(
            java.lang.Class<C> p0,
            hudson.model.Item p1,
            org.springframework.security.core.Authentication p2,
            java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p3) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.lookupCredentialsInItem is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.common.IdCredentials>
            hudson.util.ListBoxModel listCredentialsInItem(
                    java.lang.Class<C> p0,
                    hudson.model.Item p1,
                    org.springframework.security.core.Authentication p2,
                    java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p3,
                    com.cloudbees.plugins.credentials.CredentialsMatcher p4) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.listCredentialsInItem is a declaration only");
    }

    public static boolean hasStores(hudson.model.ModelObject p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.hasStores is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> C snapshot(C p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.snapshot is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> C snapshot(java.lang.Class<C> p0, C p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.snapshot is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.common.IdCredentials> C findCredentialById(
            java.lang.String p0, java.lang.Class<C> p1, hudson.model.Run<?, ?> p2) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.findCredentialById is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.common.IdCredentials> C findCredentialById(
            java.lang.String p0,
            java.lang.Class<C> p1,
            hudson.model.Run<?, ?> p2,
            com.cloudbees.plugins.credentials.domains.DomainRequirement... p3) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.findCredentialById is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.common.IdCredentials> C findCredentialById(
            java.lang.String p0,
            java.lang.Class<C> p1,
            hudson.model.Run<?, ?> p2,
            java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p3) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.findCredentialById is a declaration only");
    }

    public static hudson.ExtensionList<com.cloudbees.plugins.credentials.CredentialsProvider> all() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.all is a declaration only");
    }

    public static java.util.List<com.cloudbees.plugins.credentials.CredentialsProvider> enabled() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.enabled is a declaration only");
    }

    public static java.util.List<com.cloudbees.plugins.credentials.CredentialsProvider> enabled(java.lang.Object p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.enabled is a declaration only");
    }

    public hudson.model.Descriptor<com.cloudbees.plugins.credentials.CredentialsProvider> getDescriptor() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.getDescriptor is a declaration only");
    }

    public final boolean isEnabled() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.isEnabled is a declaration only");
    }

    public boolean isEnabled(java.lang.Object p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.isEnabled is a declaration only");
    }

    public java.lang.String getDisplayName() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.getDisplayName is a declaration only");
    }

    public java.lang.String getIconClassName() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.getIconClassName is a declaration only");
    }

    public <C extends com.cloudbees.plugins.credentials.Credentials> java.util.List<C> getCredentialsInItemGroup(
            java.lang.Class<C> p0,
            hudson.model.ItemGroup p1,
            org.springframework.security.core.Authentication p2,
            java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p3) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.getCredentialsInItemGroup is a declaration"
                        + " only");
    }

    public <C extends com.cloudbees.plugins.credentials.common.IdCredentials>
            hudson.util.ListBoxModel getCredentialIdsInItemGroup(
                    java.lang.Class<C> p0,
                    hudson.model.ItemGroup p1,
                    org.springframework.security.core.Authentication p2,
                    java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p3,
                    com.cloudbees.plugins.credentials.CredentialsMatcher p4) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.getCredentialIdsInItemGroup is a declaration"
                        + " only");
    }

    public <C extends com.cloudbees.plugins.credentials.Credentials> java.util.List<C> getCredentialsInItem(
            java.lang.Class<C> p0,
            hudson.model.Item p1,
            org.springframework.security.core.Authentication p2,
            java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p3) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.getCredentialsInItem is a declaration only");
    }

    public <C extends com.cloudbees.plugins.credentials.common.IdCredentials>
            hudson.util.ListBoxModel getCredentialIdsInItem(
                    java.lang.Class<C> p0,
                    hudson.model.Item p1,
                    org.springframework.security.core.Authentication p2,
                    java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p3,
                    com.cloudbees.plugins.credentials.CredentialsMatcher p4) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.getCredentialIdsInItem is a declaration only");
    }

    public final boolean isApplicable(java.lang.Class<? extends com.cloudbees.plugins.credentials.Credentials> p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.isApplicable is a declaration only");
    }

    public final boolean isApplicable(hudson.model.Descriptor<?> p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.isApplicable is a declaration only");
    }

    protected boolean _isApplicable(hudson.model.Descriptor<?> p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider._isApplicable is a declaration only");
    }

    public final boolean hasCredentialsDescriptors() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.hasCredentialsDescriptors is a declaration"
                        + " only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> C track(hudson.model.Run p0, C p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.track is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> java.util.List<C> trackAll(
            hudson.model.Run p0, C... p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.trackAll is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> java.util.List<C> trackAll(
            hudson.model.Run p0, java.util.List<C> p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.trackAll is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> C track(hudson.model.Node p0, C p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.track is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> java.util.List<C> trackAll(
            hudson.model.Node p0, C... p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.trackAll is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> java.util.List<C> trackAll(
            hudson.model.Node p0, java.util.List<C> p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.trackAll is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> C track(hudson.model.Item p0, C p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.track is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> java.util.List<C> trackAll(
            hudson.model.Item p0, C... p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.trackAll is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> java.util.List<C> trackAll(
            hudson.model.Item p0, java.util.List<C> p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.trackAll is a declaration only");
    }

    public static void saveAll() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.saveAll is a declaration only");
    }
}
