package com.cloudbees.plugins.credentials;

public class CredentialsMatchers {
    public static com.cloudbees.plugins.credentials.CredentialsMatcher always() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.always is a declaration only");
    }

    private CredentialsMatchers() {}
}
