package io.jenkins.plugins.stet.jenkins.config;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import hudson.model.Item;
import hudson.model.ItemGroup;
import java.util.ArrayList;
import java.util.List;

/** The folders above a job. Where there is no folder plugin, none has a property; only this class needs it. */
final class FolderSettings {
    private FolderSettings() {}

    /** The nearest first. */
    static List<StetFolderProperty> above(Item item) {
        try {
            return Folders.above(item);
        } catch (NoClassDefFoundError noFolderPlugin) {
            return List.of();
        }
    }

    /** Apart, so that its classes are looked for only when they are there. */
    private static final class Folders {
        static List<StetFolderProperty> above(Item item) {
            List<StetFolderProperty> properties = new ArrayList<>();
            ItemGroup<?> group = item.getParent();
            while (group instanceof Item folder) {
                if (folder instanceof AbstractFolder<?> withProperties) {
                    StetFolderProperty property = withProperties.getProperties().get(StetFolderProperty.class);
                    if (property != null) {
                        properties.add(property);
                    }
                }
                group = folder.getParent();
            }
            return properties;
        }
    }
}
