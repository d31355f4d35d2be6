package jenkins.scm.api.mixin;

public interface ChangeRequestSCMHead2 extends jenkins.scm.api.mixin.ChangeRequestSCMHead {
    public java.lang.String getOriginName();
}
