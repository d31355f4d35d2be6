package io.jenkins.plugins.stet.core.image;

import java.util.List;
import java.util.Map;

/** The part of an image's configuration that decisions need. */
public record ImageConfig(String platform, List<String> onbuild, Map<String, String> labels) {
    public ImageConfig {
        onbuild = List.copyOf(onbuild);
        labels = Map.copyOf(labels);
    }
}
