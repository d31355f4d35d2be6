package com.cloudbees.plugins.credentials.domains;

public class URIRequirementBuilder {
    public static com.cloudbees.plugins.credentials.domains.URIRequirementBuilder create() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.domains.URIRequirementBuilder.create is a declaration only");
    }

    public com.cloudbees.plugins.credentials.domains.URIRequirementBuilder withHostname(java.lang.String p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.domains.URIRequirementBuilder.withHostname is a declaration only");
    }

    public com.cloudbees.plugins.credentials.domains.URIRequirementBuilder withHostnamePort(
            java.lang.String p0, int p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.domains.URIRequirementBuilder.withHostnamePort is a declaration"
                        + " only");
    }

    public java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> build() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.domains.URIRequirementBuilder.build is a declaration only");
    }
}
