package hudson.model;

public interface TaskListener {
    public java.io.PrintStream getLogger();

    public default java.nio.charset.Charset getCharset() {
        throw new UnsupportedOperationException("hudson.model.TaskListener.getCharset is a declaration only");
    }

    public default void hyperlink(java.lang.String url, java.lang.String text) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.model.TaskListener.hyperlink is a declaration only");
    }

    public default java.io.PrintWriter error(java.lang.String msg) {
        throw new UnsupportedOperationException("hudson.model.TaskListener.error is a declaration only");
    }

    public default java.io.PrintWriter error(java.lang.String format, java.lang.Object... args) {
        throw new UnsupportedOperationException("hudson.model.TaskListener.error is a declaration only");
    }

    public default java.io.PrintWriter fatalError(java.lang.String msg) {
        throw new UnsupportedOperationException("hudson.model.TaskListener.fatalError is a declaration only");
    }

    public default java.io.PrintWriter fatalError(java.lang.String format, java.lang.Object... args) {
        throw new UnsupportedOperationException("hudson.model.TaskListener.fatalError is a declaration only");
    }

    public static final hudson.model.TaskListener NULL = null;
}
