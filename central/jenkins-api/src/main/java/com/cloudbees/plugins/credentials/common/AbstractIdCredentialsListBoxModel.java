package com.cloudbees.plugins.credentials.common;

public abstract class AbstractIdCredentialsListBoxModel<
                T extends com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C>,
                C extends com.cloudbees.plugins.credentials.common.IdCredentials>
        extends hudson.util.ListBoxModel {
    public AbstractIdCredentialsListBoxModel() {}

    protected abstract java.lang.String describe(C p0);

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> with(C p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.with is a declaration"
                        + " only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> withEmptySelection() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.withEmptySelection is a"
                        + " declaration only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> includeEmptyValue() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.includeEmptyValue is a"
                        + " declaration only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> withAll(C... p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.withAll is a declaration"
                        + " only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> withAll(
            java.lang.Iterable<? extends C> p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.withAll is a declaration"
                        + " only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> withAll(
            java.util.Iterator<? extends C> p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.withAll is a declaration"
                        + " only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> withMatching(
            com.cloudbees.plugins.credentials.CredentialsMatcher p0, C... p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.withMatching is a"
                        + " declaration only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> withMatching(
            com.cloudbees.plugins.credentials.CredentialsMatcher p0, java.lang.Iterable<? extends C> p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.withMatching is a"
                        + " declaration only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> withMatching(
            com.cloudbees.plugins.credentials.CredentialsMatcher p0, java.util.Iterator<? extends C> p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.withMatching is a"
                        + " declaration only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> include(
            hudson.model.Item p0, java.lang.Class<? extends C> p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.include is a declaration"
                        + " only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> include(
            hudson.model.ItemGroup p0, java.lang.Class<? extends C> p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.include is a declaration"
                        + " only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> includeAs(
            org.springframework.security.core.Authentication p0,
            hudson.model.Item p1,
            java.lang.Class<? extends C> p2) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.includeAs is a declaration"
                        + " only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> includeAs(
            org.springframework.security.core.Authentication p0,
            hudson.model.ItemGroup p1,
            java.lang.Class<? extends C> p2) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.includeAs is a declaration"
                        + " only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> include(
            hudson.model.Item p0,
            java.lang.Class<? extends C> p1,
            java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p2) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.include is a declaration"
                        + " only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> include(
            hudson.model.ItemGroup p0,
            java.lang.Class<? extends C> p1,
            java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p2) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.include is a declaration"
                        + " only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> includeAs(
            org.springframework.security.core.Authentication p0,
            hudson.model.Item p1,
            java.lang.Class<? extends C> p2,
            java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p3) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.includeAs is a declaration"
                        + " only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> includeAs(
            org.springframework.security.core.Authentication p0,
            hudson.model.ItemGroup p1,
            java.lang.Class<? extends C> p2,
            java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p3) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.includeAs is a declaration"
                        + " only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> includeMatching(
            hudson.model.Item p0,
            java.lang.Class<? extends C> p1,
            java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p2,
            com.cloudbees.plugins.credentials.CredentialsMatcher p3) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.includeMatching is a"
                        + " declaration only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> includeMatching(
            hudson.model.ItemGroup p0,
            java.lang.Class<? extends C> p1,
            java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p2,
            com.cloudbees.plugins.credentials.CredentialsMatcher p3) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.includeMatching is a"
                        + " declaration only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> includeMatchingAs(
            org.springframework.security.core.Authentication p0,
            hudson.model.Item p1,
            java.lang.Class<? extends C> p2,
            java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p3,
            com.cloudbees.plugins.credentials.CredentialsMatcher p4) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.includeMatchingAs is a"
                        + " declaration only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> includeMatchingAs(
            org.springframework.security.core.Authentication p0,
            hudson.model.ItemGroup p1,
            java.lang.Class<? extends C> p2,
            java.util.List<com.cloudbees.plugins.credentials.domains.DomainRequirement> p3,
            com.cloudbees.plugins.credentials.CredentialsMatcher p4) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.includeMatchingAs is a"
                        + " declaration only");
    }

    public com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel<T, C> includeCurrentValue(
            java.lang.String p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.includeCurrentValue is a"
                        + " declaration only");
    }

    public boolean addMissing(java.util.Collection<? extends hudson.util.ListBoxModel.Option> p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.common.AbstractIdCredentialsListBoxModel.addMissing is a"
                        + " declaration only");
    }
}
