package jenkins.model;

public abstract class GlobalConfiguration extends hudson.model.Descriptor<jenkins.model.GlobalConfiguration>
        implements hudson.ExtensionPoint, hudson.model.Describable<jenkins.model.GlobalConfiguration> {
    protected GlobalConfiguration() {}

    public final hudson.model.Descriptor<jenkins.model.GlobalConfiguration> getDescriptor() {
        throw new UnsupportedOperationException(
                "jenkins.model.GlobalConfiguration.getDescriptor is a declaration only");
    }

    public boolean configure(org.kohsuke.stapler.StaplerRequest2 req, net.sf.json.JSONObject json)
            throws hudson.model.Descriptor.FormException {
        throw new UnsupportedOperationException("jenkins.model.GlobalConfiguration.configure is a declaration only");
    }
}
