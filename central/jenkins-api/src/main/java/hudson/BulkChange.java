package hudson;

public class BulkChange implements java.io.Closeable {
    public BulkChange(hudson.model.Saveable saveable) {}

    public void commit() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.BulkChange.commit is a declaration only");
    }

    public void close() {
        throw new UnsupportedOperationException("hudson.BulkChange.close is a declaration only");
    }

    public void abort() {
        throw new UnsupportedOperationException("hudson.BulkChange.abort is a declaration only");
    }

    public static boolean contains(hudson.model.Saveable s) {
        throw new UnsupportedOperationException("hudson.BulkChange.contains is a declaration only");
    }
}
