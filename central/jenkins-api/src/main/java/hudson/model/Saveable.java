package hudson.model;

public interface Saveable {
    public void save() throws java.io.IOException;
}
