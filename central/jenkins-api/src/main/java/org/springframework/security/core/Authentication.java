package org.springframework.security.core;

public interface Authentication extends java.security.Principal, java.io.Serializable {
    public java.lang.Object getCredentials();

    public java.lang.Object getDetails();

    public java.lang.Object getPrincipal();

    public boolean isAuthenticated();

    public void setAuthenticated(boolean p0) throws java.lang.IllegalArgumentException;
}
