package com.cloudbees.plugins.credentials;

public class CredentialsMatchers {
    public static com.cloudbees.plugins.credentials.CredentialsMatcher always() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.always is a declaration only");
    }

    public static com.cloudbees.plugins.credentials.CredentialsMatcher never() {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.never is a declaration only");
    }

    public static com.cloudbees.plugins.credentials.CredentialsMatcher not(
            com.cloudbees.plugins.credentials.CredentialsMatcher p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.not is a declaration only");
    }

    public static com.cloudbees.plugins.credentials.CredentialsMatcher instanceOf(java.lang.Class p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.instanceOf is a declaration only");
    }

    public static com.cloudbees.plugins.credentials.CredentialsMatcher withId(java.lang.String p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.withId is a declaration only");
    }

    public static com.cloudbees.plugins.credentials.CredentialsMatcher withUsername(java.lang.String p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.withUsername is a declaration only");
    }

    public static <T extends java.io.Serializable> com.cloudbees.plugins.credentials.CredentialsMatcher withProperty(
            java.lang.String p0, T p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.withProperty is a declaration only");
    }

    public static com.cloudbees.plugins.credentials.CredentialsMatcher allOf(
            com.cloudbees.plugins.credentials.CredentialsMatcher... p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.allOf is a declaration only");
    }

    public static com.cloudbees.plugins.credentials.CredentialsMatcher anyOf(
            com.cloudbees.plugins.credentials.CredentialsMatcher... p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.anyOf is a declaration only");
    }

    public static com.cloudbees.plugins.credentials.CredentialsMatcher both(
            com.cloudbees.plugins.credentials.CredentialsMatcher p0,
            com.cloudbees.plugins.credentials.CredentialsMatcher p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.both is a declaration only");
    }

    public static com.cloudbees.plugins.credentials.CredentialsMatcher either(
            com.cloudbees.plugins.credentials.CredentialsMatcher p0,
            com.cloudbees.plugins.credentials.CredentialsMatcher p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.either is a declaration only");
    }

    public static com.cloudbees.plugins.credentials.CredentialsMatcher noneOf(
            com.cloudbees.plugins.credentials.CredentialsMatcher... p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.noneOf is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> java.util.Collection<C> filter(
            java.util.Collection<C> p0, com.cloudbees.plugins.credentials.CredentialsMatcher p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.filter is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> java.util.Set<C> filter(
            java.util.Set<C> p0, com.cloudbees.plugins.credentials.CredentialsMatcher p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.filter is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> java.util.List<C> filter(
            java.util.List<C> p0, com.cloudbees.plugins.credentials.CredentialsMatcher p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.filter is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> java.lang.Iterable<C> filter(
            java.lang.Iterable<C> p0, com.cloudbees.plugins.credentials.CredentialsMatcher p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.filter is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials, V> java.util.Map<C, V> filterKeys(
            java.util.Map<C, V> p0, com.cloudbees.plugins.credentials.CredentialsMatcher p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.filterKeys is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials, K> java.util.Map<K, C> filterValues(
            java.util.Map<K, C> p0, com.cloudbees.plugins.credentials.CredentialsMatcher p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.filterValues is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> C firstOrDefault(
            java.lang.Iterable<C> p0, com.cloudbees.plugins.credentials.CredentialsMatcher p1, C p2) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.firstOrDefault is a declaration only");
    }

    public static <C extends com.cloudbees.plugins.credentials.Credentials> C firstOrNull(
            java.lang.Iterable<C> p0, com.cloudbees.plugins.credentials.CredentialsMatcher p1) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.firstOrNull is a declaration only");
    }

    public static java.lang.String describe(com.cloudbees.plugins.credentials.CredentialsMatcher p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.describe is a declaration only");
    }

    public static com.cloudbees.plugins.credentials.CredentialsMatcher parse(java.lang.String p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.plugins.credentials.CredentialsMatchers.parse is a declaration only");
    }

    private CredentialsMatchers() {}
}
