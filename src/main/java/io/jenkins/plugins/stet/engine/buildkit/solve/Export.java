package io.jenkins.plugins.stet.engine.buildkit.solve;

import java.util.HashMap;
import java.util.Map;

/** Where the result goes. */
public record Export(String type, Map<String, String> attributes) {
    /** What becomes of an image that a buildkitd made. */
    public enum Push {
        NO,
        BY_TAG,
        BY_DIGEST
    }

    public Export {
        attributes = Map.copyOf(attributes);
    }

    /** Into the image store of the Docker engine that builds. */
    public static Export toDocker(String name) {
        return new Export("moby", Map.of("name", name));
    }

    /** From buildkitd to a registry; a name without a tag when it goes by digest. */
    public static Export image(String name, Push push) {
        Map<String, String> attributes = new HashMap<>(Map.of("name", name));
        if (push != Push.NO) {
            attributes.put("push", "true");
        }
        if (push == Push.BY_DIGEST) {
            attributes.put("push-by-digest", "true");
        }
        return new Export("image", attributes);
    }

    /** Builds and keeps nothing but the cache. */
    public static Export nothing() {
        return new Export("", Map.of());
    }
}
