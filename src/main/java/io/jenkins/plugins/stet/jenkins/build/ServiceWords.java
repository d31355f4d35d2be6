package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.manifest.ServiceOverlay;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A service as a step describes it, over what the manifest says of it or without one. */
final class ServiceWords implements Serializable {
    private static final long serialVersionUID = 1L;

    String context = "";
    String dockerfile = "";
    String target = "";
    String image = "";
    List<String> args = new ArrayList<>();
    List<String> platforms = new ArrayList<>();

    ServiceOverlay overlay(String service) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "context", context);
        put(texts, "dockerfile", dockerfile);
        put(texts, "target", target);
        put(texts, "image", image);
        Map<String, String> values = new LinkedHashMap<>();
        args.forEach(each -> values.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1)));
        return new ServiceOverlay(service, texts, values, platforms);
    }

    private static void put(Map<String, String> texts, String key, String value) {
        if (!value.isEmpty()) {
            texts.put(key, value);
        }
    }
}
