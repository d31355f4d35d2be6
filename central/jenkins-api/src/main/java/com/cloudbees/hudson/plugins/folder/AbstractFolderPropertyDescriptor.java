package com.cloudbees.hudson.plugins.folder;

public abstract class AbstractFolderPropertyDescriptor
        extends hudson.model.Descriptor<com.cloudbees.hudson.plugins.folder.AbstractFolderProperty<?>> {
    public AbstractFolderPropertyDescriptor() {}

    public com.cloudbees.hudson.plugins.folder.AbstractFolderProperty<?> newInstance(
            org.kohsuke.stapler.StaplerRequest2 p0, net.sf.json.JSONObject p1)
            throws hudson.model.Descriptor.FormException {
        throw new UnsupportedOperationException(
                "com.cloudbees.hudson.plugins.folder.AbstractFolderPropertyDescriptor.newInstance is a declaration"
                        + " only");
    }
}
