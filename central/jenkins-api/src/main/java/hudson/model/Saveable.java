package hudson.model;

public interface Saveable {
    public void save() throws java.io.IOException;

    public static final hudson.model.Saveable NOOP = null;
}
