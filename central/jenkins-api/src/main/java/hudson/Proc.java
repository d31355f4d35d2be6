package hudson;

public abstract class Proc {
    public abstract boolean isAlive() throws java.io.IOException, java.lang.InterruptedException;

    public abstract void kill() throws java.io.IOException, java.lang.InterruptedException;

    public abstract int join() throws java.io.IOException, java.lang.InterruptedException;

    public abstract java.io.InputStream getStdout();

    public abstract java.io.InputStream getStderr();

    public abstract java.io.OutputStream getStdin();

    public final int joinWithTimeout(
            long timeout, java.util.concurrent.TimeUnit unit, hudson.model.TaskListener listener)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.Proc.joinWithTimeout is a declaration only");
    }

    protected Proc() {}
}
