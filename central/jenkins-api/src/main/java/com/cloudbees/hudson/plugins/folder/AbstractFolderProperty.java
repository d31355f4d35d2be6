package com.cloudbees.hudson.plugins.folder;

public abstract class AbstractFolderProperty<C extends com.cloudbees.hudson.plugins.folder.AbstractFolder<?>>
        extends hudson.model.AbstractDescribableImpl<com.cloudbees.hudson.plugins.folder.AbstractFolderProperty<?>>
        implements hudson.ExtensionPoint {
    protected transient C owner;

    public AbstractFolderProperty() {}

    protected void setOwner(C p0) {
        throw new UnsupportedOperationException(
                "com.cloudbees.hudson.plugins.folder.AbstractFolderProperty.setOwner is a declaration only");
    }

    public C getOwner() {
        throw new UnsupportedOperationException(
                "com.cloudbees.hudson.plugins.folder.AbstractFolderProperty.getOwner is a declaration only");
    }

    public com.cloudbees.hudson.plugins.folder.AbstractFolderPropertyDescriptor getDescriptor() {
        throw new UnsupportedOperationException(
                "com.cloudbees.hudson.plugins.folder.AbstractFolderProperty.getDescriptor is a declaration only");
    }

    public java.util.Collection<?> getItemContainerOverrides() {
        throw new UnsupportedOperationException(
                "com.cloudbees.hudson.plugins.folder.AbstractFolderProperty.getItemContainerOverrides is a declaration"
                        + " only");
    }

    public com.cloudbees.hudson.plugins.folder.AbstractFolderProperty<?> reconfigure(
            org.kohsuke.stapler.StaplerRequest2 p0, net.sf.json.JSONObject p1)
            throws hudson.model.Descriptor.FormException {
        throw new UnsupportedOperationException(
                "com.cloudbees.hudson.plugins.folder.AbstractFolderProperty.reconfigure is a declaration only");
    }
}
