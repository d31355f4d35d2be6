package jenkins.model;

public abstract class CauseOfInterruption implements java.io.Serializable {
    public CauseOfInterruption() {}

    public abstract java.lang.String getShortDescription();

    public void print(hudson.model.TaskListener listener) {
        throw new UnsupportedOperationException("jenkins.model.CauseOfInterruption.print is a declaration only");
    }
}
