package com.cloudbees.plugins.credentials.common;

public class StandardListBoxModel
        extends com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<
                com.cloudbees.plugins.credentials.common.StandardListBoxModel,
                com.cloudbees.plugins.credentials.common.StandardCredentials> {
    public StandardListBoxModel() {}

    protected java.lang.String describe(com.cloudbees.plugins.credentials.common.StandardCredentials p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.StandardListBoxModel.describe is a declaration only");
    }
}
