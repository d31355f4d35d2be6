package jenkins.scm.api;

public abstract class SCMSource extends hudson.model.AbstractDescribableImpl<jenkins.scm.api.SCMSource>
        implements hudson.ExtensionPoint {
    protected SCMSource(java.lang.String p0) {}

    protected SCMSource() {}

    public final void setId(java.lang.String p0) {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.setId is a declaration only");
    }

    public final jenkins.scm.api.SCMSource withId(java.lang.String p0) {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.withId is a declaration only");
    }

    public final boolean hasId() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.hasId is a declaration only");
    }

    public final java.lang.String getId() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.getId is a declaration only");
    }

    public final java.util.Set<jenkins.scm.api.SCMHead> fetch(hudson.model.TaskListener p0)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.fetch is a declaration only");
    }

    public java.util.Set<jenkins.scm.api.SCMRevision> parentRevisions(
            jenkins.scm.api.SCMHead p0, jenkins.scm.api.SCMRevision p1, hudson.model.TaskListener p2)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.parentRevisions is a declaration only");
    }

    public java.util.Map<jenkins.scm.api.SCMHead, jenkins.scm.api.SCMRevision> parentHeads(
            jenkins.scm.api.SCMHead p0, hudson.model.TaskListener p1)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.parentHeads is a declaration only");
    }

    protected java.util.Set<jenkins.scm.api.SCMHead> retrieve(hudson.model.TaskListener p0)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.retrieve is a declaration only");
    }

    public final jenkins.scm.api.SCMRevision fetch(jenkins.scm.api.SCMHead p0, hudson.model.TaskListener p1)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.fetch is a declaration only");
    }

    protected jenkins.scm.api.SCMRevision retrieve(jenkins.scm.api.SCMHead p0, hudson.model.TaskListener p1)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.retrieve is a declaration only");
    }

    public final jenkins.scm.api.SCMRevision fetch(java.lang.String p0, hudson.model.TaskListener p1)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.fetch is a declaration only");
    }

    public final jenkins.scm.api.SCMRevision fetch(
            java.lang.String p0, hudson.model.TaskListener p1, hudson.model.Item p2)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.fetch is a declaration only");
    }

    protected jenkins.scm.api.SCMRevision retrieve(java.lang.String p0, hudson.model.TaskListener p1)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.retrieve is a declaration only");
    }

    protected jenkins.scm.api.SCMRevision retrieve(
            java.lang.String p0, hudson.model.TaskListener p1, hudson.model.Item p2)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.retrieve is a declaration only");
    }

    public final java.util.Set<java.lang.String> fetchRevisions(hudson.model.TaskListener p0)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.fetchRevisions is a declaration only");
    }

    public final java.util.Set<java.lang.String> fetchRevisions(hudson.model.TaskListener p0, hudson.model.Item p1)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.fetchRevisions is a declaration only");
    }

    protected java.util.Set<java.lang.String> retrieveRevisions(hudson.model.TaskListener p0)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.retrieveRevisions is a declaration only");
    }

    protected java.util.Set<java.lang.String> retrieveRevisions(hudson.model.TaskListener p0, hudson.model.Item p1)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.retrieveRevisions is a declaration only");
    }

    public jenkins.scm.api.SCMRevision getTrustedRevision(jenkins.scm.api.SCMRevision p0, hudson.model.TaskListener p1)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.getTrustedRevision is a declaration only");
    }

    protected final hudson.model.TaskListener defaultListener(hudson.model.TaskListener p0) {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.defaultListener is a declaration only");
    }

    public boolean canProbe() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.canProbe is a declaration only");
    }

    public final boolean equals(java.lang.Object p0) {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.equals is a declaration only");
    }

    public final int hashCode() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.hashCode is a declaration only");
    }

    public java.lang.String toString() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.toString is a declaration only");
    }

    public java.lang.String getPronoun() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.getPronoun is a declaration only");
    }

    protected final void checkInterrupt() throws java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.checkInterrupt is a declaration only");
    }

    public void afterSave() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.afterSave is a declaration only");
    }

    public hudson.model.Descriptor getDescriptor() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.getDescriptor is a declaration only");
    }

    public abstract static class SourceByItem implements hudson.ExtensionPoint {
        public SourceByItem() {}

        public abstract jenkins.scm.api.SCMSource getSource(hudson.model.Item p0);

        public static jenkins.scm.api.SCMSource findSource(hudson.model.Item p0) {
            throw new UnsupportedOperationException(
                    "jenkins.scm.api.SCMSource$SourceByItem.findSource is a declaration only");
        }
    }
}
