package io.jenkins.plugins.stet.core.manifest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a manifest says about a service that somebody whom nobody trusts may not change: where images go, which secrets
 * are asked for, who builds, and what is rolled out.
 *
 * @param values by key, as text; a key that says nothing is not there
 */
public record GuardedKeys(Map<String, String> values) implements Serializable {
    private static final List<String> LATER = List.of("builder", "codebuild", "rollout");

    public GuardedKeys {
        values = Ordered.copyOf(new LinkedHashMap<>(values));
    }

    /** A key that is not what it was; empty texts stand for keys that say nothing. */
    public record Difference(String key, String here, String recorded) {}

    public static GuardedKeys of(Manifest manifest, ServiceSpec spec) {
        Map<String, String> values = new LinkedHashMap<>();
        if (spec.hasImage()) {
            put(values, "registry", manifest.registry());
        }
        put(values, "image", spec.image().toString());
        put(values, "secrets", String.join(", ", spec.secrets()));
        LATER.forEach(key -> put(values, key, spec.later().yamlByKey().getOrDefault(key, "")));
        return new GuardedKeys(values);
    }

    private static void put(Map<String, String> values, String key, String value) {
        if (!value.isEmpty()) {
            values.put(key, value);
        }
    }

    public List<Difference> differences(GuardedKeys recorded) {
        Map<String, String> all = new LinkedHashMap<>(recorded.values());
        all.putAll(values);
        List<Difference> differences = new ArrayList<>();
        for (String key : all.keySet()) {
            String here = values.getOrDefault(key, "");
            String there = recorded.values().getOrDefault(key, "");
            if (!here.equals(there)) {
                differences.add(new Difference(key, here, there));
            }
        }
        return differences;
    }
}
