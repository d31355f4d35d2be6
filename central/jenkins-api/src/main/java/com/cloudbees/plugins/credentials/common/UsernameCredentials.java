package com.cloudbees.plugins.credentials.common;

public interface UsernameCredentials extends com.cloudbees.plugins.credentials.Credentials {
    public java.lang.String getUsername();

    public default boolean isUsernameSecret() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.UsernameCredentials.isUsernameSecret is a declaration only");
    }
}
