package hudson.model.listeners;

public abstract class RunListener<R extends hudson.model.Run> implements hudson.ExtensionPoint {
    protected RunListener() {}

    public void onCompleted(R r, hudson.model.TaskListener listener) {
        throw new UnsupportedOperationException("hudson.model.listeners.RunListener.onCompleted is a declaration only");
    }

    public void onFinalized(R r) {
        throw new UnsupportedOperationException("hudson.model.listeners.RunListener.onFinalized is a declaration only");
    }
}
