package com.cloudbees.hudson.plugins.folder;

public abstract class AbstractFolderProperty<C extends com.cloudbees.hudson.plugins.folder.AbstractFolder<?>>
        extends hudson.model.AbstractDescribableImpl<com.cloudbees.hudson.plugins.folder.AbstractFolderProperty<?>>
        implements hudson.ExtensionPoint {
    public AbstractFolderProperty() {}

    public com.cloudbees.hudson.plugins.folder.AbstractFolderPropertyDescriptor getDescriptor() {
        throw new UnsupportedOperationException(
                "com.cloudbees.hudson.plugins.folder.AbstractFolderProperty.getDescriptor is a declaration only");
    }
}
