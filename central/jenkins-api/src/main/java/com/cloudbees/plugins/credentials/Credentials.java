package com.cloudbees.plugins.credentials;

public interface Credentials
        extends hudson.model.Describable<com.cloudbees.plugins.credentials.Credentials>,
                java.io.Serializable,
                hudson.ExtensionPoint {
    public default com.cloudbees.plugins.credentials.Credentials forRun(hudson.model.Run<?, ?> context) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.Credentials.forRun is a declaration only");
    }
}
