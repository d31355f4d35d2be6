package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.baseline.PlainJson;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A service as a step describes it, for repositories without a manifest. */
final class ServiceWords implements Serializable {
    private static final long serialVersionUID = 1L;

    String context = "";
    String dockerfile = "";
    String target = "";
    String image = "";
    List<String> args = new ArrayList<>();
    List<String> platforms = new ArrayList<>();

    boolean isEmpty() {
        return context.isEmpty()
                && dockerfile.isEmpty()
                && target.isEmpty()
                && image.isEmpty()
                && args.isEmpty()
                && platforms.isEmpty();
    }

    /** What somebody would have written into a manifest; JSON is YAML. */
    String manifest(String service) {
        Map<String, Object> described = new LinkedHashMap<>();
        put(described, "context", context);
        put(described, "dockerfile", dockerfile);
        put(described, "target", target);
        put(described, "image", image);
        if (!args.isEmpty()) {
            Map<String, String> values = new LinkedHashMap<>();
            args.forEach(
                    each -> values.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1)));
            described.put("args", values);
        }
        if (!platforms.isEmpty()) {
            described.put("platforms", platforms);
        }
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("version", 1L);
        manifest.put("services", Map.of(service, described));
        return new String(PlainJson.write(manifest), StandardCharsets.UTF_8);
    }

    private static void put(Map<String, Object> map, String key, String value) {
        if (!value.isEmpty()) {
            map.put(key, value);
        }
    }
}
