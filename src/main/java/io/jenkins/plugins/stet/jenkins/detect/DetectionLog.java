package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.detect.DetectionJson;
import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.detect.DetectionResult;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.plan.Decision;
import io.jenkins.plugins.stet.core.text.Printable;
import io.jenkins.plugins.stet.jenkins.report.Durations;
import java.util.ArrayList;
import java.util.List;

/** What the build log says of a detection: one line a service. */
final class DetectionLog {
    private DetectionLog() {}

    static List<String> lines(DetectionResult result) {
        List<String> lines = new ArrayList<>();
        result.warnings().forEach(warning -> lines.add("Stet: warning: " + Printable.line(warning)));
        result.services().values().forEach(service -> lines.add(line(service)));
        if (result.mode() == DetectionMode.OBSERVE) {
            lines.add("Stet: mode observe: every service counts as changed, whatever the lines above say.");
        }
        if (result.mode() == DetectionMode.OFF) {
            lines.add(LastLines.OFF + " Every service counts as changed.");
        }
        return lines;
    }

    private static String line(ServiceResult service) {
        Decision decision = service.decision();
        return "Stet: " + service.id() + ": " + what(decision) + why(decision) + estimate(decision);
    }

    private static String what(Decision decision) {
        if (decision.isBuild()) {
            return "build, " + decision.tier().text();
        }
        return decision.isChanged() ? "changed, " + decision.tier().text() : "unchanged";
    }

    private static String why(Decision decision) {
        if (decision.reasons().isEmpty()) {
            return decision.image()
                    .map(image -> " (same as " + Printable.line(image.builtBy().name()) + ")")
                    .orElse("");
        }
        return " (" + Printable.line(DetectionJson.capped(decision.reasons(), 1)) + ")";
    }

    private static String estimate(Decision decision) {
        long seconds = decision.estimate().seconds();
        return seconds == 0 ? "" : ", about " + Durations.text(seconds);
    }
}
