package io.jenkins.plugins.stet.engine.docker;

import io.jenkins.plugins.stet.core.image.Digest;
import java.util.List;
import java.util.Map;

/**
 * An image in an engine.
 *
 * @param repositoryDigests {@code repository@sha256:...} for each registry it came from or went to
 */
public record LocalImage(
        Digest id, String platform, List<String> repositoryDigests, List<String> onbuild, Map<String, String> labels) {
    public LocalImage {
        repositoryDigests = List.copyOf(repositoryDigests);
        onbuild = List.copyOf(onbuild);
        labels = Map.copyOf(labels);
    }
}
