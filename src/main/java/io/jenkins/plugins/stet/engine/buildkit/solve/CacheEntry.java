package io.jenkins.plugins.stet.engine.buildkit.solve;

import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoWriter;
import java.util.Map;

/** A cache to take from or to leave behind. */
public record CacheEntry(String type, Map<String, String> attributes) {
    public CacheEntry {
        attributes = Map.copyOf(attributes);
    }

    /** An image with inline cache, or a cache of its own, in a registry. */
    public static CacheEntry importFrom(String reference) {
        return new CacheEntry("registry", Map.of("ref", reference));
    }

    /** Part of the image: only the layers of the image itself can be taken from it. */
    public static CacheEntry inline() {
        return new CacheEntry("inline", Map.of());
    }

    /**
     * Every step of every stage, in a form that all registries take (some refuse indexes of what is no image). A cache
     * that cannot be written costs the next build time, so it is a warning here; BuildKit before 0.12 fails.
     */
    public static CacheEntry everythingTo(String reference) {
        return new CacheEntry(
                "registry",
                Map.of(
                        "ref", reference,
                        "mode", "max",
                        "image-manifest", "true",
                        "oci-mediatypes", "true",
                        "ignore-error", "true"));
    }

    ProtoWriter encode() {
        return new ProtoWriter().string(1, type).map(2, attributes);
    }
}
