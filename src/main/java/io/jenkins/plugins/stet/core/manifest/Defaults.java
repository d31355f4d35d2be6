package io.jenkins.plugins.stet.core.manifest;

import io.jenkins.plugins.stet.core.manifest.YamlNode.Entry;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Mapping;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lays a service over the <code>defaults</code>: maps merge deeply, everything else replaces. */
final class Defaults {
    private Defaults() {}

    static Mapping merge(Mapping defaults, Mapping own) {
        if (defaults.entries().isEmpty()) {
            return own;
        }
        Map<String, Entry> merged = new LinkedHashMap<>(defaults.entries());
        own.entries().forEach((key, entry) -> merged.merge(key, entry, Defaults::lay));
        long cost = 1 + merged.values().stream().mapToLong(Entry::cost).sum();
        return new Mapping(own.position(), Ordered.copyOf(merged), cost);
    }

    private static Entry lay(Entry below, Entry above) {
        if (!(below.value() instanceof Mapping base)) {
            return above;
        }
        if (above.value() instanceof Mapping top) {
            return new Entry(above.key(), merge(base, top));
        }
        // 'inputs:' without a value is an empty map, so it adds nothing
        return above.value() instanceof Scalar scalar && scalar.isNull() ? below : above;
    }
}
