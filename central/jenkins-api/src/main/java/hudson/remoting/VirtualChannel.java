package hudson.remoting;

public interface VirtualChannel {
    public <V, T extends java.lang.Throwable> V call(hudson.remoting.Callable<V, T> callable)
            throws java.io.IOException, T, java.lang.InterruptedException;

    public void close() throws java.io.IOException;

    public void join() throws java.lang.InterruptedException;

    public void join(long timeout) throws java.lang.InterruptedException;

    public <T> T export(java.lang.Class<T> type, T instance);

    public void syncLocalIO() throws java.lang.InterruptedException;
}
