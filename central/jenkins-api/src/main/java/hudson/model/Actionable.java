package hudson.model;

public abstract class Actionable {
    public <T extends hudson.model.Action> T getAction(java.lang.Class<T> type) {
        throw new UnsupportedOperationException("hudson.model.Actionable.getAction is a declaration only");
    }

    protected Actionable() {}
}
