package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.detect.DetectionJson;
import io.jenkins.plugins.stet.core.detect.DetectionResult;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.Reasons;
import io.jenkins.plugins.stet.jenkins.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a detection into the report of its run. */
final class DetectionReport {
    private static final int REASONS = 50;

    private DetectionReport() {}

    static Report add(Report report, DetectionResult result, String trust) {
        Report changed =
                report.with("mode", result.mode().text()).with("trust", trust).with("warnings", result.warnings());
        Map<?, ?> services = (Map<?, ?>) DetectionJson.map(result).get("services");
        for (ServiceResult service : result.services().values()) {
            ServiceId id = service.id();
            Map<String, Object> facts = new LinkedHashMap<>();
            if (services != null && services.get(id.value()) instanceof Map<?, ?> said) {
                said.forEach((key, value) -> facts.put(String.valueOf(key), value));
            }
            facts.put("reasons", capped(facts.get("reasons")));
            facts.put("why", why(service));
            changed = changed.withService(id.value(), facts);
        }
        return changed;
    }

    private static List<Object> capped(Object reasons) {
        List<Object> first = new ArrayList<>();
        if (reasons instanceof List<?> all) {
            all.stream().limit(REASONS).forEach(first::add);
        }
        return first;
    }

    private static List<String> why(ServiceResult service) {
        return Reasons.texts(service.decision().reasons(), REASONS);
    }
}
