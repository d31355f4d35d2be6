package jenkins.scm.api;

public class SCMRevisionAction extends hudson.model.InvisibleAction {
    public SCMRevisionAction(jenkins.scm.api.SCMRevision p0) {}

    public SCMRevisionAction(jenkins.scm.api.SCMSource p0, jenkins.scm.api.SCMRevision p1) {}

    public jenkins.scm.api.SCMRevision getRevision() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMRevisionAction.getRevision is a declaration only");
    }

    public java.lang.String getSourceId() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMRevisionAction.getSourceId is a declaration only");
    }

    public static jenkins.scm.api.SCMRevision getRevision(hudson.model.Actionable p0) {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMRevisionAction.getRevision is a declaration only");
    }

    public static jenkins.scm.api.SCMRevision getRevision(jenkins.scm.api.SCMSource p0, hudson.model.Actionable p1) {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMRevisionAction.getRevision is a declaration only");
    }
}
