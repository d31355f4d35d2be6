package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The images that an image was built upon.
 *
 * @param baseImages digest of each external FROM, by reference as the Dockerfile has it
 * @param upstreamImages digest of each other service's image that a FROM names
 */
public record BuiltFrom(SortedMap<String, Digest> baseImages, SortedMap<ServiceId, Digest> upstreamImages)
        implements Serializable {
    public BuiltFrom {
        baseImages = new TreeMap<>(baseImages);
        upstreamImages = new TreeMap<>(upstreamImages);
    }

    public static BuiltFrom of(Map<String, Digest> baseImages, Map<ServiceId, Digest> upstreamImages) {
        return new BuiltFrom(new TreeMap<>(baseImages), new TreeMap<>(upstreamImages));
    }

    public static BuiltFrom nothing() {
        return of(Map.of(), Map.of());
    }
}
