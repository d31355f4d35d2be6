package hudson;

public class ExtensionList<T> extends java.util.AbstractList<T> {
    public <U extends T> U get(java.lang.Class<U> type) {
        throw new UnsupportedOperationException("hudson.ExtensionList.get is a declaration only");
    }

    public <U extends T> U getInstance(java.lang.Class<U> type) throws java.lang.IllegalStateException {
        throw new UnsupportedOperationException("hudson.ExtensionList.getInstance is a declaration only");
    }

    public T get(int index) {
        throw new UnsupportedOperationException("hudson.ExtensionList.get is a declaration only");
    }

    public static <T> hudson.ExtensionList<T> lookup(java.lang.Class<T> type) {
        throw new UnsupportedOperationException("hudson.ExtensionList.lookup is a declaration only");
    }

    public static <U> U lookupSingleton(java.lang.Class<U> type) {
        throw new UnsupportedOperationException("hudson.ExtensionList.lookupSingleton is a declaration only");
    }

    public static <U> U lookupFirst(java.lang.Class<U> type) {
        throw new UnsupportedOperationException("hudson.ExtensionList.lookupFirst is a declaration only");
    }

    private ExtensionList() {}

    public int size() {
        throw new UnsupportedOperationException("hudson.ExtensionList.size is a declaration only");
    }
}
