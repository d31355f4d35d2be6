package hudson.util;

public class PersistedList<T> extends java.util.AbstractList<T> {
    protected PersistedList() {}

    protected PersistedList(java.util.Collection<? extends T> initialList) {}

    public PersistedList(hudson.model.Saveable owner) {}

    public void setOwner(hudson.model.Saveable owner) {
        throw new UnsupportedOperationException("hudson.util.PersistedList.setOwner is a declaration only");
    }

    public boolean add(T item) {
        throw new UnsupportedOperationException("hudson.util.PersistedList.add is a declaration only");
    }

    public boolean addAll(java.util.Collection<? extends T> items) {
        throw new UnsupportedOperationException("hudson.util.PersistedList.addAll is a declaration only");
    }

    public void replaceBy(java.util.Collection<? extends T> col) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.util.PersistedList.replaceBy is a declaration only");
    }

    public T get(int index) {
        throw new UnsupportedOperationException("hudson.util.PersistedList.get is a declaration only");
    }

    public <U extends T> U get(java.lang.Class<U> type) {
        throw new UnsupportedOperationException("hudson.util.PersistedList.get is a declaration only");
    }

    public void remove(java.lang.Class<? extends T> type) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.util.PersistedList.remove is a declaration only");
    }

    public boolean remove(java.lang.Object o) {
        throw new UnsupportedOperationException("hudson.util.PersistedList.remove is a declaration only");
    }

    public void clear() {
        throw new UnsupportedOperationException("hudson.util.PersistedList.clear is a declaration only");
    }

    public java.util.List<T> toList() {
        throw new UnsupportedOperationException("hudson.util.PersistedList.toList is a declaration only");
    }

    public int size() {
        throw new UnsupportedOperationException("hudson.util.PersistedList.size is a declaration only");
    }
}
