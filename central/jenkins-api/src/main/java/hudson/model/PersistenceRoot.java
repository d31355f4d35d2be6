package hudson.model;

public interface PersistenceRoot extends hudson.model.Saveable {
    public java.io.File getRootDir();
}
