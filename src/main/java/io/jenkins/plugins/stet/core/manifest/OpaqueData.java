package io.jenkins.plugins.stet.core.manifest;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keys whose meaning this version does not know yet, kept as YAML text so that nothing of them is lost or guessed. */
public record OpaqueData(Map<String, String> yamlByKey) implements Serializable {
    private static final OpaqueData EMPTY = new OpaqueData(Map.of());

    public OpaqueData {
        yamlByKey = Ordered.copyOf(new LinkedHashMap<>(yamlByKey));
    }

    public static OpaqueData empty() {
        return EMPTY;
    }
}
