package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Columns.Cell;
import io.jenkins.plugins.stet.cli.Palette.Ink;
import io.jenkins.plugins.stet.core.detect.DetectionJson;
import io.jenkins.plugins.stet.core.detect.DetectionResult;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.plan.Decision;
import io.jenkins.plugins.stet.core.plan.Reason;
import io.jenkins.plugins.stet.core.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A line for each service: what, tier, first reason, how many more, how long; then the sum. */
final class HumanDetectReport {
    private final DetectionResult result;

    HumanDetectReport(DetectionResult result) {
        this.result = result;
    }

    String render(Palette palette) {
        Columns lines = new Columns();
        result.services().values().forEach(service -> lines.add(cells(service)));
        return lines.render(palette) + palette.paint(Ink.BOLD, summary()) + '\n';
    }

    private Cell[] cells(ServiceResult service) {
        Decision decision = service.decision();
        return new Cell[] {
            new Cell(service.id().value(), Ink.BOLD),
            what(service),
            new Cell(decision.tier().text()),
            new Cell(why(decision)),
            new Cell(estimate(decision), Ink.FAINT)
        };
    }

    private Cell what(ServiceResult service) {
        if (result.isBuild(service)) {
            return new Cell("build", Ink.YELLOW);
        }
        return result.isChanged(service) ? new Cell("changed", Ink.CYAN) : new Cell("unchanged", Ink.GREEN);
    }

    private static String why(Decision decision) {
        List<Reason> reasons = decision.reasons();
        if (reasons.isEmpty()) {
            return decision.image()
                    .map(image -> "same as " + image.builtBy().name())
                    .orElse("same as what passed last");
        }
        return DetectionJson.capped(reasons, 1);
    }

    private static String estimate(Decision decision) {
        long seconds = decision.estimate().seconds();
        return seconds == 0 ? "" : "about " + Spans.text(seconds);
    }

    private String summary() {
        long build = count(result::isBuild);
        long changed = count(service -> result.isChanged(service) && !result.isBuild(service));
        long unchanged = count(service -> !result.isChanged(service));
        long seconds = result.services().values().stream()
                .mapToLong(service -> service.decision().estimate().seconds())
                .sum();
        List<String> parts = new ArrayList<>();
        parts.add(build + " to build");
        parts.add(changed + " changed without a build");
        parts.add(unchanged + " unchanged");
        return String.join(", ", parts) + (seconds == 0 ? "" : "; about " + Spans.text(seconds) + " one after another");
    }

    private long count(Predicate<ServiceResult> condition) {
        return result.services().values().stream().filter(condition).count();
    }
}
