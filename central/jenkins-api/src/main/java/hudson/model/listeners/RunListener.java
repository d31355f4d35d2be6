package hudson.model.listeners;

public abstract class RunListener<R extends hudson.model.Run> implements hudson.ExtensionPoint {
    public final java.lang.Class<R> targetType = null;

    protected RunListener(java.lang.Class<R> targetType) {}

    protected RunListener() {}

    public void onCompleted(R r, hudson.model.TaskListener listener) {
        throw new UnsupportedOperationException("hudson.model.listeners.RunListener.onCompleted is a declaration only");
    }

    public void onFinalized(R r) {
        throw new UnsupportedOperationException("hudson.model.listeners.RunListener.onFinalized is a declaration only");
    }

    public void onInitialize(R r) {
        throw new UnsupportedOperationException(
                "hudson.model.listeners.RunListener.onInitialize is a declaration only");
    }

    public void onStarted(R r, hudson.model.TaskListener listener) {
        throw new UnsupportedOperationException("hudson.model.listeners.RunListener.onStarted is a declaration only");
    }

    public void onDeleted(R r) {
        throw new UnsupportedOperationException("hudson.model.listeners.RunListener.onDeleted is a declaration only");
    }

    public boolean allowLoad(hudson.model.Job<?, ?> job, int buildNumber) {
        throw new UnsupportedOperationException("hudson.model.listeners.RunListener.allowLoad is a declaration only");
    }

    public void register() {
        throw new UnsupportedOperationException("hudson.model.listeners.RunListener.register is a declaration only");
    }

    public void unregister() {
        throw new UnsupportedOperationException("hudson.model.listeners.RunListener.unregister is a declaration only");
    }

    public static void fireCompleted(hudson.model.Run r, hudson.model.TaskListener listener) {
        throw new UnsupportedOperationException(
                "hudson.model.listeners.RunListener.fireCompleted is a declaration only");
    }

    public static void fireInitialize(hudson.model.Run r) {
        throw new UnsupportedOperationException(
                "hudson.model.listeners.RunListener.fireInitialize is a declaration only");
    }

    public static void fireStarted(hudson.model.Run r, hudson.model.TaskListener listener) {
        throw new UnsupportedOperationException("hudson.model.listeners.RunListener.fireStarted is a declaration only");
    }

    public static void fireFinalized(hudson.model.Run r) {
        throw new UnsupportedOperationException(
                "hudson.model.listeners.RunListener.fireFinalized is a declaration only");
    }

    public static void fireDeleted(hudson.model.Run r) {
        throw new UnsupportedOperationException("hudson.model.listeners.RunListener.fireDeleted is a declaration only");
    }

    public static hudson.ExtensionList<hudson.model.listeners.RunListener> all() {
        throw new UnsupportedOperationException("hudson.model.listeners.RunListener.all is a declaration only");
    }
}
