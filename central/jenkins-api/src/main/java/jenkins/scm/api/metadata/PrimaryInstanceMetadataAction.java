package jenkins.scm.api.metadata;

public class PrimaryInstanceMetadataAction extends hudson.model.InvisibleAction implements java.io.Serializable {
    public PrimaryInstanceMetadataAction() {}
}
