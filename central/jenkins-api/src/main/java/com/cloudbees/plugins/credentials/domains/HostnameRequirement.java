package com.cloudbees.plugins.credentials.domains;

public class HostnameRequirement extends com.cloudbees.plugins.credentials.domains.DomainRequirement {
    public HostnameRequirement(java.lang.String p0) {}

    public java.lang.String getHostname() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.domains.HostnameRequirement.getHostname is a declaration only");
    }
}
