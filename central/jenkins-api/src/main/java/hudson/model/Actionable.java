package hudson.model;

public abstract class Actionable {
    public final java.util.List<? extends hudson.model.Action> getAllActions() {
        throw new UnsupportedOperationException("hudson.model.Actionable.getAllActions is a declaration only");
    }

    public <T extends hudson.model.Action> java.util.List<T> getActions(java.lang.Class<T> type) {
        throw new UnsupportedOperationException("hudson.model.Actionable.getActions is a declaration only");
    }

    public void addAction(hudson.model.Action a) {
        throw new UnsupportedOperationException("hudson.model.Actionable.addAction is a declaration only");
    }

    public void replaceAction(hudson.model.Action a) {
        throw new UnsupportedOperationException("hudson.model.Actionable.replaceAction is a declaration only");
    }

    public boolean addOrReplaceAction(hudson.model.Action a) {
        throw new UnsupportedOperationException("hudson.model.Actionable.addOrReplaceAction is a declaration only");
    }

    public boolean removeAction(hudson.model.Action a) {
        throw new UnsupportedOperationException("hudson.model.Actionable.removeAction is a declaration only");
    }

    public boolean removeActions(java.lang.Class<? extends hudson.model.Action> clazz) {
        throw new UnsupportedOperationException("hudson.model.Actionable.removeActions is a declaration only");
    }

    public boolean replaceActions(java.lang.Class<? extends hudson.model.Action> clazz, hudson.model.Action a) {
        throw new UnsupportedOperationException("hudson.model.Actionable.replaceActions is a declaration only");
    }

    public <T extends hudson.model.Action> T getAction(java.lang.Class<T> type) {
        throw new UnsupportedOperationException("hudson.model.Actionable.getAction is a declaration only");
    }

    protected Actionable() {}
}
