package hudson.util;

public final class Secret implements java.io.Serializable {
    public java.lang.String toString() {
        throw new UnsupportedOperationException("hudson.util.Secret.toString is a declaration only");
    }

    public java.lang.String getPlainText() {
        throw new UnsupportedOperationException("hudson.util.Secret.getPlainText is a declaration only");
    }

    public boolean equals(java.lang.Object that) {
        throw new UnsupportedOperationException("hudson.util.Secret.equals is a declaration only");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("hudson.util.Secret.hashCode is a declaration only");
    }

    public java.lang.String getEncryptedValue() {
        throw new UnsupportedOperationException("hudson.util.Secret.getEncryptedValue is a declaration only");
    }

    public static final java.util.regex.Pattern ENCRYPTED_VALUE_PATTERN = null;

    public static hudson.util.Secret decrypt(java.lang.String data) {
        throw new UnsupportedOperationException("hudson.util.Secret.decrypt is a declaration only");
    }

    public static javax.crypto.Cipher getCipher(java.lang.String algorithm)
            throws java.security.GeneralSecurityException {
        throw new UnsupportedOperationException("hudson.util.Secret.getCipher is a declaration only");
    }

    public static hudson.util.Secret fromString(java.lang.String data) {
        throw new UnsupportedOperationException("hudson.util.Secret.fromString is a declaration only");
    }

    public static java.lang.String toString(hudson.util.Secret s) {
        throw new UnsupportedOperationException("hudson.util.Secret.toString is a declaration only");
    }

    public static boolean BLANK_NONSECRET_PASSWORD_FIELDS_WITHOUT_ITEM_CONFIGURE;

    private Secret() {}
}
