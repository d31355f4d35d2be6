package jenkins.scm.api;

public class SCMHead {
    public SCMHead(java.lang.String p0) {}

    public java.lang.String getName() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMHead.getName is a declaration only");
    }

    public jenkins.scm.api.SCMHeadOrigin getOrigin() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMHead.getOrigin is a declaration only");
    }

    public java.lang.String getPronoun() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMHead.getPronoun is a declaration only");
    }

    public final boolean equals(java.lang.Object p0) {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMHead.equals is a declaration only");
    }

    public final int hashCode() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMHead.hashCode is a declaration only");
    }

    public int compareTo(jenkins.scm.api.SCMHead p0) {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMHead.compareTo is a declaration only");
    }

    public java.lang.String toString() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMHead.toString is a declaration only");
    }

    public java.util.List<? extends hudson.model.Action> getAllActions() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMHead.getAllActions is a declaration only");
    }

    public <T extends hudson.model.Action> T getAction(java.lang.Class<T> p0) {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMHead.getAction is a declaration only");
    }

    public int compareTo(java.lang.Object p0) {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMHead.compareTo is a declaration only");
    }

    public abstract static class HeadByItem implements hudson.ExtensionPoint {
        public HeadByItem() {}

        public abstract jenkins.scm.api.SCMHead getHead(hudson.model.Item p0);

        public static jenkins.scm.api.SCMHead findHead(hudson.model.Item p0) {
            throw new UnsupportedOperationException(
                    "jenkins.scm.api.SCMHead$HeadByItem.findHead is a declaration only");
        }
    }
}
