package io.jenkins.plugins.stet.engine.doctor;

import io.jenkins.plugins.stet.engine.doctor.Finding.Health;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that the doctor says, and its form as plain data. */
public record Findings(List<Finding> all) {
    public Findings {
        all = List.copyOf(all);
    }

    public Health worst() {
        return all.stream().map(Finding::health).max(Comparator.naturalOrder()).orElse(Health.OK);
    }

    /** In maps and lists that may be changed and saved by whoever gets them. */
    public Map<String, Object> document() {
        List<Object> checks = new ArrayList<>();
        all.forEach(finding -> checks.add(finding.document()));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", 1L);
        document.put("health", worst().word());
        document.put("checks", checks);
        return document;
    }

    /** @throws IllegalArgumentException when these are no such data */
    public static Findings of(Map<String, Object> document) {
        if (!(document.get("checks") instanceof List<?> checks)) {
            throw new IllegalArgumentException("there are no checks in it");
        }
        List<Finding> all = new ArrayList<>();
        for (Object check : checks) {
            if (!(check instanceof Map<?, ?> map)) {
                throw new IllegalArgumentException("a check was expected, not " + check);
            }
            all.add(new Finding(
                    text(map, "subject"), health(text(map, "health")), text(map, "text"), text(map, "advice")));
        }
        return new Findings(all);
    }

    private static Health health(String word) {
        for (Health health : Health.values()) {
            if (health.word().equals(word)) {
                return health;
            }
        }
        throw new IllegalArgumentException("there is no health '" + word + "'");
    }

    private static String text(Map<?, ?> check, String key) {
        if (check.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("a check without " + key);
    }
}
