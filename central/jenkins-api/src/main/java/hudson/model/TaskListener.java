package hudson.model;

public interface TaskListener {
    public java.io.PrintStream getLogger();

    public static final hudson.model.TaskListener NULL = null;
}
