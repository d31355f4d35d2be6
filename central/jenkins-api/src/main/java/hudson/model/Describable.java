package hudson.model;

public interface Describable<T extends hudson.model.Describable<T>> {
    public hudson.model.Descriptor<T> getDescriptor();
}
