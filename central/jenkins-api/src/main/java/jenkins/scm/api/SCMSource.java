package jenkins.scm.api;

public abstract class SCMSource extends hudson.model.AbstractDescribableImpl<jenkins.scm.api.SCMSource>
        implements hudson.ExtensionPoint {
    protected SCMSource(java.lang.String p0) {}

    public jenkins.scm.api.SCMRevision getTrustedRevision(jenkins.scm.api.SCMRevision p0, hudson.model.TaskListener p1)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.getTrustedRevision is a declaration only");
    }

    public hudson.model.Descriptor getDescriptor() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMSource.getDescriptor is a declaration only");
    }

    public abstract static class SourceByItem implements hudson.ExtensionPoint {
        public SourceByItem() {}

        public static jenkins.scm.api.SCMSource findSource(hudson.model.Item p0) {
            throw new UnsupportedOperationException(
                    "jenkins.scm.api.SCMSource$SourceByItem.findSource is a declaration only");
        }
    }
}
