package hudson.util;

public final class Secret implements java.io.Serializable {
    public java.lang.String getPlainText() {
        throw new UnsupportedOperationException("hudson.util.Secret.getPlainText is a declaration only");
    }

    private Secret() {}
}
