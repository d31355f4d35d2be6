package io.jenkins.plugins.stet.jenkins.report;

import io.jenkins.plugins.stet.core.detect.DetectionMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a run, as plain data. Its form is documented in docs/reports.md; later releases add keys and take
 * none away.
 */
public final class Report {
    private static final long VERSION = 1;
    private static final String SERVICES = "services";
    private static final String OFF = DetectionMode.OFF.text();

    private final Map<String, Object> json;

    private Report(Map<String, Object> json) {
        this.json = json;
    }

    static Report empty() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", VERSION);
        return new Report(json);
    }

    static Report of(Map<String, Object> json) {
        return new Report(new LinkedHashMap<>(json));
    }

    /** Detection was switched off, so that it tells of what was done and of nothing that was found out. */
    public boolean isOff() {
        return OFF.equals(json.get("mode"));
    }

    public Report switchedOff() {
        return with("mode", OFF);
    }

    /** One of a newer release is shown as far as it is understood, and left as it is. */
    boolean isReadable() {
        return json.get("version") instanceof Long version && version <= VERSION;
    }

    public Map<String, Object> json() {
        return json;
    }

    public Report with(String key, Object value) {
        Report changed = of(json);
        changed.json.put(key, value);
        return changed;
    }

    /** Adds to what is known of a service; what was said before under the same keys is replaced. */
    public Report withService(String name, Map<String, ?> facts) {
        Map<String, Object> services = new LinkedHashMap<>(map(json.get(SERVICES)));
        Map<String, Object> service = new LinkedHashMap<>(map(services.get(name)));
        service.putAll(facts);
        services.put(name, service);
        return with(SERVICES, services);
    }

    public List<Map<String, Object>> services() {
        List<Map<String, Object>> services = new ArrayList<>();
        map(json.get(SERVICES)).values().forEach(service -> services.add(map(service)));
        return services;
    }

    public Map<String, Map<String, Object>> byName() {
        Map<String, Map<String, Object>> services = new LinkedHashMap<>();
        map(json.get(SERVICES)).forEach((name, service) -> services.put(name, map(service)));
        return services;
    }

    static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> any) {
            any.forEach((key, each) -> map.put(String.valueOf(key), each));
        }
        return map;
    }
}
