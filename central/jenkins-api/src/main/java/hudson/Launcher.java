package hudson;

public abstract class Launcher {
    public abstract void kill(java.util.Map<java.lang.String, java.lang.String> modelEnvVars)
            throws java.io.IOException, java.lang.InterruptedException;

    protected Launcher() {}
}
