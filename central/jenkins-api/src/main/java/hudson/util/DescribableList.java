package hudson.util;

public class DescribableList<T extends hudson.model.Describable<T>, D extends hudson.model.Descriptor<T>>
        extends hudson.util.PersistedList<T> {
    protected DescribableList() {}

    public <U extends T> U get(java.lang.Class<U> p0) {
        throw new UnsupportedOperationException("hudson.util.DescribableList.get is a declaration only");
    }
}
