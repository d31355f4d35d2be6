package com.cloudbees.plugins.credentials.common;

public interface PasswordCredentials extends com.cloudbees.plugins.credentials.Credentials {
    public hudson.util.Secret getPassword();
}
