package com.cloudbees.plugins.credentials;

public interface CredentialsMatcher extends java.io.Serializable {
    public boolean matches(com.cloudbees.plugins.credentials.Credentials item);
}
