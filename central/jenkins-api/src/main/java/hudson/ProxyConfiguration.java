package hudson;

public final class ProxyConfiguration extends hudson.model.AbstractDescribableImpl<hudson.ProxyConfiguration>
        implements hudson.model.Saveable, java.io.Serializable {
    public ProxyConfiguration(java.lang.String p0, int p1) {}

    public java.lang.String getName() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.getName is a declaration only");
    }

    public int getPort() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.getPort is a declaration only");
    }

    public java.util.List<java.util.regex.Pattern> getNoProxyHostPatterns() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.getNoProxyHostPatterns is a declaration only");
    }

    public java.lang.String getUserName() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.getUserName is a declaration only");
    }

    public hudson.util.Secret getSecretPassword() {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.getSecretPassword is a declaration only");
    }

    public java.net.Proxy createProxy(java.lang.String p0) {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.createProxy is a declaration only");
    }

    public void save() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.ProxyConfiguration.save is a declaration only");
    }
}
