package hudson.model;

public abstract class InvisibleAction implements hudson.model.Action {
    public InvisibleAction() {}

    public final java.lang.String getIconFileName() {
        throw new UnsupportedOperationException("hudson.model.InvisibleAction.getIconFileName is a declaration only");
    }

    public final java.lang.String getDisplayName() {
        throw new UnsupportedOperationException("hudson.model.InvisibleAction.getDisplayName is a declaration only");
    }

    public java.lang.String getUrlName() {
        throw new UnsupportedOperationException("hudson.model.InvisibleAction.getUrlName is a declaration only");
    }
}
