package hudson;

public class ExtensionList<T> extends java.util.AbstractList<T> {
    public T get(int index) {
        throw new UnsupportedOperationException("hudson.ExtensionList.get is a declaration only");
    }

    public static <U> U lookupSingleton(java.lang.Class<U> type) {
        throw new UnsupportedOperationException("hudson.ExtensionList.lookupSingleton is a declaration only");
    }

    private ExtensionList() {}

    public int size() {
        throw new UnsupportedOperationException("hudson.ExtensionList.size is a declaration only");
    }
}
