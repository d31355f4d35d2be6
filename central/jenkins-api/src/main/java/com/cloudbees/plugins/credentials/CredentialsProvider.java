package com.cloudbees.plugins.credentials;

public abstract class CredentialsProvider
        extends hudson.model.Descriptor<com.cloudbees.plugins.credentials.CredentialsProvider>
        implements hudson.ExtensionPoint,
                hudson.model.Describable<com.cloudbees.plugins.credentials.CredentialsProvider> {
    public static final hudson.security.Permission USE_ITEM = null;

    public CredentialsProvider() {}

    public static <C extends com.cloudbees.plugins.credentials.common.IdCredentials> C findCredentialById(
            java.lang.String p0, java.lang.Class<C> p1, hudson.model.Run<?, ?> p2) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.findCredentialById is a declaration only");
    }

    public hudson.model.Descriptor<com.cloudbees.plugins.credentials.CredentialsProvider> getDescriptor() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.getDescriptor is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> C track(hudson.model.Run p0, C p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.track is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.common.IdCredentials> C findCredentialById(
            java.lang.String p0,
            java.lang.Class<C> p1,
            hudson.model.Run<?, ?> p2,
            java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p3) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsProvider.findCredentialById is a declaration only");
    }
}
