package jenkins.scm.api.mixin;

public interface ChangeRequestSCMHead {
    public java.lang.String getId();

    public jenkins.scm.api.SCMHead getTarget();
}
