package hudson;

public final class ProxyConfiguration extends hudson.model.AbstractDescribableImpl<hudson.ProxyConfiguration>
        implements hudson.model.Saveable, java.io.Serializable {
    public java.lang.String noProxyHost;

    public ProxyConfiguration(java.lang.String p0, int p1) {}

    public ProxyConfiguration(java.lang.String p0, int p1, java.lang.String p2, java.lang.String p3) {}

    public ProxyConfiguration(
            java.lang.String p0, int p1, java.lang.String p2, java.lang.String p3, java.lang.String p4) {}

    public ProxyConfiguration(
            java.lang.String p0,
            int p1,
            java.lang.String p2,
            java.lang.String p3,
            java.lang.String p4,
            java.lang.String p5) {}

    public java.lang.String getUserName() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.getUserName is a declaration only");
    }

    public hudson.util.Secret getSecretPassword() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.getSecretPassword is a declaration only");
    }

    public java.lang.String getPassword() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.getPassword is a declaration only");
    }

    public java.lang.String getEncryptedPassword() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.getEncryptedPassword is a declaration only");
    }

    public java.lang.String getTestUrl() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.getTestUrl is a declaration only");
    }

    public int getPort() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.getPort is a declaration only");
    }

    public java.lang.String getName() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.getName is a declaration only");
    }

    public java.util.List<java.util.regex.Pattern> getNoProxyHostPatterns() {
        throw new UnsupportedOperationException(
                "hudson.ProxyConfiguration.getNoProxyHostPatterns is a declaration only");
    }

    public java.lang.String getNoProxyHost() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.getNoProxyHost is a declaration only");
    }

    public static java.util.List<java.util.regex.Pattern> getNoProxyHostPatterns(java.lang.String p0) {
        throw new UnsupportedOperationException(
                "hudson.ProxyConfiguration.getNoProxyHostPatterns is a declaration only");
    }

    public void setSecretPassword(hudson.util.Secret p0) {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.setSecretPassword is a declaration only");
    }

    public void setTestUrl(java.lang.String p0) {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.setTestUrl is a declaration only");
    }

    public void setUserName(java.lang.String p0) {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.setUserName is a declaration only");
    }

    public void setNoProxyHost(java.lang.String p0) {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.setNoProxyHost is a declaration only");
    }

    public java.net.Proxy createProxy() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.createProxy is a declaration only");
    }

    public java.net.Proxy createProxy(java.lang.String p0) {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.createProxy is a declaration only");
    }

    public static java.net.Proxy createProxy(java.lang.String p0, java.lang.String p1, int p2, java.lang.String p3) {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.createProxy is a declaration only");
    }

    public void save() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.save is a declaration only");
    }

    public static hudson.XmlFile getXmlFile() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.getXmlFile is a declaration only");
    }

    public static hudson.ProxyConfiguration load() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.load is a declaration only");
    }

    public static java.net.URLConnection open(java.net.URL p0) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.open is a declaration only");
    }

    public static java.io.InputStream getInputStream(java.net.URL p0) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.getInputStream is a declaration only");
    }

    public static java.net.http.HttpClient newHttpClient() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.newHttpClient is a declaration only");
    }

    public static java.net.http.HttpClient.Builder newHttpClientBuilder() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.newHttpClientBuilder is a declaration only");
    }

    public static java.net.http.HttpRequest.Builder newHttpRequestBuilder(java.net.URI p0) {
        throw new UnsupportedOperationException(
                "hudson.ProxyConfiguration.newHttpRequestBuilder is a declaration only");
    }
}
