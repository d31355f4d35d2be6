package hudson.security;

public class ACLContext implements java.lang.AutoCloseable {
    public void close() {
        throw new UnsupportedOperationException("hudson.security.ACLContext.close is a declaration only");
    }

    private ACLContext() {}
}
