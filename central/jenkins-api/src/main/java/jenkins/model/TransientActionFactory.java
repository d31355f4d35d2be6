package jenkins.model;

public abstract class TransientActionFactory<T> implements hudson.ExtensionPoint {
    public TransientActionFactory() {}

    public abstract java.lang.Class<T> type();

    public java.lang.Class<? extends hudson.model.Action> actionType() {
        throw new UnsupportedOperationException(
                "jenkins.model.TransientActionFactory.actionType is a declaration only");
    }

    public abstract java.util.Collection<? extends hudson.model.Action> createFor(T target);

    public static java.lang.Iterable<? extends jenkins.model.TransientActionFactory<?>> factoriesFor(
            java.lang.Class<?> type, java.lang.Class<? extends hudson.model.Action> actionType) {
        throw new UnsupportedOperationException(
                "jenkins.model.TransientActionFactory.factoriesFor is a declaration only");
    }
}
