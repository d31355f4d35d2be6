package jenkins.scm.api;

public abstract class SCMRevision implements java.io.Serializable {
    protected SCMRevision(jenkins.scm.api.SCMHead p0) {}

    public abstract boolean equals(java.lang.Object p0);

    public abstract int hashCode();

    public java.lang.String toString() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMRevision.toString is a declaration only");
    }

    public boolean isDeterministic() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMRevision.isDeterministic is a declaration only");
    }

    public final jenkins.scm.api.SCMHead getHead() {
        throw new UnsupportedOperationException("jenkins.scm.api.SCMRevision.getHead is a declaration only");
    }
}
