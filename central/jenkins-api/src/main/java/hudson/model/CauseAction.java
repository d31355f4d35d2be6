package hudson.model;

public class CauseAction implements jenkins.model.RunAction2 {
    public CauseAction(hudson.model.Cause p0) {}

    public CauseAction(hudson.model.Cause... p0) {}

    public CauseAction(java.util.Collection<? extends hudson.model.Cause> p0) {}

    public CauseAction(hudson.model.CauseAction p0) {}

    public java.util.List<hudson.model.Cause> getCauses() {
        throw new UnsupportedOperationException("hudson.model.CauseAction.getCauses is a declaration only");
    }

    public <T extends hudson.model.Cause> T findCause(java.lang.Class<T> p0) {
        throw new UnsupportedOperationException("hudson.model.CauseAction.findCause is a declaration only");
    }

    public java.lang.String getDisplayName() {
        throw new UnsupportedOperationException("hudson.model.CauseAction.getDisplayName is a declaration only");
    }

    public java.lang.String getIconFileName() {
        throw new UnsupportedOperationException("hudson.model.CauseAction.getIconFileName is a declaration only");
    }

    public java.lang.String getUrlName() {
        throw new UnsupportedOperationException("hudson.model.CauseAction.getUrlName is a declaration only");
    }

    public java.util.Map<hudson.model.Cause, java.lang.Integer> getCauseCounts() {
        throw new UnsupportedOperationException("hudson.model.CauseAction.getCauseCounts is a declaration only");
    }

    public java.lang.String getShortDescription() {
        throw new UnsupportedOperationException("hudson.model.CauseAction.getShortDescription is a declaration only");
    }

    public void onLoad(hudson.model.Run<?, ?> p0) {
        throw new UnsupportedOperationException("hudson.model.CauseAction.onLoad is a declaration only");
    }

    public void onAttached(hudson.model.Run<?, ?> p0) {
        throw new UnsupportedOperationException("hudson.model.CauseAction.onAttached is a declaration only");
    }
}
