package com.cloudbees.plugins.credentials.domains;

public class HostnamePortRequirement extends com.cloudbees.plugins.credentials.domains.HostnameRequirement {
    public HostnamePortRequirement(java.lang.String p0, int p1) {
        super((java.lang.String) null);
    }

    public int getPort() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.domains.HostnamePortRequirement.getPort is a declaration only");
    }
}
