package hudson.util;

public class DescribableList<T extends hudson.model.Describable<T>, D extends hudson.model.Descriptor<T>>
        extends hudson.util.PersistedList<T> {
    protected DescribableList() {}

    public DescribableList(hudson.model.Saveable p0) {}

    public DescribableList(hudson.model.Saveable p0, java.util.Collection<? extends T> p1) {}

    public void replace(T p0) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.util.DescribableList.replace is a declaration only");
    }

    public T getDynamic(java.lang.String p0) {
        throw new UnsupportedOperationException("hudson.util.DescribableList.getDynamic is a declaration only");
    }

    public T get(D p0) {
        throw new UnsupportedOperationException("hudson.util.DescribableList.get is a declaration only");
    }

    public boolean contains(D p0) {
        throw new UnsupportedOperationException("hudson.util.DescribableList.contains is a declaration only");
    }

    public void remove(D p0) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.util.DescribableList.remove is a declaration only");
    }

    public java.util.Map<D, T> toMap() {
        throw new UnsupportedOperationException("hudson.util.DescribableList.toMap is a declaration only");
    }

    public void rebuild(
            org.kohsuke.stapler.StaplerRequest2 p0,
            net.sf.json.JSONObject p1,
            java.util.List<? extends hudson.model.Descriptor<T>> p2)
            throws hudson.model.Descriptor.FormException, java.io.IOException {
        throw new UnsupportedOperationException("hudson.util.DescribableList.rebuild is a declaration only");
    }

    public void rebuildHetero(
            org.kohsuke.stapler.StaplerRequest2 p0,
            net.sf.json.JSONObject p1,
            java.util.Collection<? extends hudson.model.Descriptor<T>> p2,
            java.lang.String p3)
            throws hudson.model.Descriptor.FormException, java.io.IOException {
        throw new UnsupportedOperationException("hudson.util.DescribableList.rebuildHetero is a declaration only");
    }

    public <U extends T> U get(java.lang.Class<U> p0) {
        throw new UnsupportedOperationException("hudson.util.DescribableList.get is a declaration only");
    }

    public T[] toArray(T[] p0) {
        throw new UnsupportedOperationException("hudson.util.DescribableList.toArray is a declaration only");
    }
}
