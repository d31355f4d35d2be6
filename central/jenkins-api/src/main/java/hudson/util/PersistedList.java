package hudson.util;

public class PersistedList<T> extends java.util.AbstractList<T> {
    protected PersistedList() {}

    public boolean add(T item) {
        throw new UnsupportedOperationException("hudson.util.PersistedList.add is a declaration only");
    }

    public boolean addAll(java.util.Collection<? extends T> items) {
        throw new UnsupportedOperationException("hudson.util.PersistedList.addAll is a declaration only");
    }

    public T get(int index) {
        throw new UnsupportedOperationException("hudson.util.PersistedList.get is a declaration only");
    }

    public boolean remove(java.lang.Object o) {
        throw new UnsupportedOperationException("hudson.util.PersistedList.remove is a declaration only");
    }

    public void clear() {
        throw new UnsupportedOperationException("hudson.util.PersistedList.clear is a declaration only");
    }

    public int size() {
        throw new UnsupportedOperationException("hudson.util.PersistedList.size is a declaration only");
    }
}
