package io.jenkins.plugins.stet.core.image;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The part of an image's configuration that decisions need. */
public record ImageConfig(
        String platform, List<String> onbuild, Map<String, String> labels, SortedMap<String, String> environment) {
    public ImageConfig {
        onbuild = List.copyOf(onbuild);
        labels = Map.copyOf(labels);
        environment = new TreeMap<>(environment);
    }
}
