package jenkins.scm.api;

public class SCMHead {
    public SCMHead(java.lang.String p0) {}

    public java.lang.String getName() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMHead.getName is a declaration only");
    }

    public jenkins.scm.api.SCMHeadOrigin getOrigin() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMHead.getOrigin is a declaration only");
    }

    public abstract static class HeadByItem implements hudson.ExtensionPoint {
        public HeadByItem() {}

        public static jenkins.scm.api.SCMHead findHead(hudson.model.Item p0) {
            throw new UnsupportedOperationException(
                    "jenkins.scm.api.SCMHead$HeadByItem.findHead is a declaration only");
        }
    }
}
