package hudson.model;

public abstract class AdministrativeMonitor implements hudson.ExtensionPoint, org.kohsuke.stapler.StaplerProxy {
    protected AdministrativeMonitor(java.lang.String id) {}

    protected AdministrativeMonitor() {}

    public java.lang.String getDisplayName() {
        throw new UnsupportedOperationException(
                "hudson.model.AdministrativeMonitor.getDisplayName is a declaration only");
    }

    public boolean isEnabled() {
        throw new UnsupportedOperationException("hudson.model.AdministrativeMonitor.isEnabled is a declaration only");
    }

    public abstract boolean isActivated();

    public boolean isSecurity() {
        throw new UnsupportedOperationException("hudson.model.AdministrativeMonitor.isSecurity is a declaration only");
    }

    public void checkRequiredPermission() {
        throw new UnsupportedOperationException(
                "hudson.model.AdministrativeMonitor.checkRequiredPermission is a declaration only");
    }

    public boolean hasRequiredPermission() {
        throw new UnsupportedOperationException(
                "hudson.model.AdministrativeMonitor.hasRequiredPermission is a declaration only");
    }

    public Object getTarget() {
        throw new UnsupportedOperationException("hudson.model.AdministrativeMonitor.getTarget is a declaration only");
    }
}
