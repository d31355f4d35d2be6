package hudson.model;

public abstract class AdministrativeMonitor implements hudson.ExtensionPoint, org.kohsuke.stapler.StaplerProxy {
    protected AdministrativeMonitor(java.lang.String id) {}

    public java.lang.String getDisplayName() {
        throw new UnsupportedOperationException(
                "hudson.model.AdministrativeMonitor.getDisplayName is a declaration only");
    }

    public abstract boolean isActivated();

    public Object getTarget() {
        throw new UnsupportedOperationException("hudson.model.AdministrativeMonitor.getTarget is a declaration only");
    }
}
