package jenkins.scm.api;

public abstract class SCMRevision implements java.io.Serializable {
    protected SCMRevision(jenkins.scm.api.SCMHead p0) {}

    public abstract boolean equals(java.lang.Object p0);
}
