package jenkins.scm.api;

public class SCMRevisionAction extends hudson.model.InvisibleAction {
    public SCMRevisionAction(jenkins.scm.api.SCMRevision p0) {}

    public static jenkins.scm.api.SCMRevision getRevision(jenkins.scm.api.SCMSource p0, hudson.model.Actionable p1) {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMRevisionAction.getRevision is a declaration only");
    }
}
