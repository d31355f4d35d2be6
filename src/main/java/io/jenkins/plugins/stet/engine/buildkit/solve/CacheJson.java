package io.jenkins.plugins.stet.engine.buildkit.solve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Cache imports as the frontend reads them. */
final class CacheJson {
    private CacheJson() {}

    static String references(List<CacheEntry> entries) {
        return entries.stream()
                .map(entry -> entry.attributes().getOrDefault("ref", ""))
                .filter(reference -> !reference.isEmpty())
                .collect(Collectors.joining(","));
    }

    static String entries(List<CacheEntry> entries) {
        return entries.stream().map(CacheJson::entry).collect(Collectors.joining(",", "[", "]"));
    }

    private static String entry(CacheEntry entry) {
        return "{\"Type\":" + text(entry.type()) + ",\"Attrs\":" + object(entry.attributes()) + "}";
    }

    private static String object(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> text(entry.getKey()) + ":" + text(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
