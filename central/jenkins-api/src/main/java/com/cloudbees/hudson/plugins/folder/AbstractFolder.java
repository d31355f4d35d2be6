package com.cloudbees.hudson.plugins.folder;

import hudson.util.DescribableList;

public abstract class AbstractFolder<I extends hudson.model.TopLevelItem> extends hudson.model.AbstractItem {
    public DescribableList<AbstractFolderProperty<?>, AbstractFolderPropertyDescriptor> getProperties() {
        throw new UnsupportedOperationException(
                "com.cloudbees.hudson.plugins.folder.AbstractFolder.getProperties is a declaration only");
    }
}
