package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Columns.Cell;
import io.jenkins.plugins.stet.cli.Palette.Ink;
import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.build.OutcomeMap;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.Estimate;
import io.jenkins.plugins.stet.core.text.Spans;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of every service, for people and for programs. */
final class BuildReport {
    private final Map<ServiceId, BuildOutcome> outcomes;
    private final Map<ServiceId, Estimate> estimates;

    /** @param estimates how long was expected, of every service */
    BuildReport(Map<ServiceId, BuildOutcome> outcomes, Map<ServiceId, Estimate> estimates) {
        this.outcomes = outcomes;
        this.estimates = estimates;
    }

    String render(Palette palette) {
        Columns lines = new Columns();
        outcomes.values()
                .forEach(outcome -> lines.add(
                        new Cell(outcome.service().value(), Ink.BOLD), status(outcome), new Cell(details(outcome))));
        return lines.render(palette) + palette.paint(Ink.BOLD, summary()) + '\n';
    }

    private static Cell status(BuildOutcome outcome) {
        if (outcome instanceof BuildOutcome.Built) {
            return new Cell("rebuilt", Ink.YELLOW);
        }
        if (outcome instanceof BuildOutcome.Kept kept) {
            return new Cell(kept.moved().isEmpty() ? "cached" : "retagged", Ink.GREEN);
        }
        return outcome instanceof BuildOutcome.NothingToBuild
                ? new Cell("no image", Ink.FAINT)
                : new Cell(outcome instanceof BuildOutcome.Blocked ? "blocked" : "failed", Ink.RED);
    }

    private String details(BuildOutcome outcome) {
        if (outcome instanceof BuildOutcome.Built built) {
            return built.built() + " in " + Spans.text(built.effort().duration().toSeconds())
                    + " (expected " + Spans.text(expected(built.service()).seconds()) + "), "
                    + built.effort().layers().cached() + " of "
                    + built.effort().layers().total() + " steps cached";
        }
        if (outcome instanceof BuildOutcome.Kept kept) {
            return kept.known().toString();
        }
        if (outcome instanceof BuildOutcome.Failed failed) {
            return failed.message().lines().findFirst().orElse("");
        }
        return outcome instanceof BuildOutcome.Blocked blocked ? "because " + blocked.by() + " failed" : "";
    }

    private Estimate expected(ServiceId service) {
        return estimates.getOrDefault(service, Estimate.nothing());
    }

    private String summary() {
        List<String> parts = new ArrayList<>();
        parts.add(count(BuildOutcome.Built.class) + " built");
        parts.add(count(BuildOutcome.Kept.class) + " cached");
        long failed = count(BuildOutcome.Failed.class) + count(BuildOutcome.Blocked.class);
        if (failed > 0) {
            parts.add(failed + " failed");
        }
        return String.join(", ", parts);
    }

    private long count(Class<? extends BuildOutcome> kind) {
        return outcomes.values().stream().filter(kind::isInstance).count();
    }

    Map<String, Object> document() {
        Map<String, Object> services = new LinkedHashMap<>();
        outcomes.forEach((id, outcome) -> services.put(id.value(), OutcomeMap.of(outcome)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", 1);
        document.put("services", services);
        return document;
    }

    /** Warnings that belong to an outcome, each with its service. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        outcomes.values()
                .forEach(outcome -> warnings(outcome).forEach(text -> notes.add(outcome.service() + ": " + text)));
        return notes;
    }

    private static Collection<String> warnings(BuildOutcome outcome) {
        if (outcome instanceof BuildOutcome.Kept kept) {
            return kept.warnings();
        }
        if (outcome instanceof BuildOutcome.Built built) {
            return built.recording() instanceof BuildOutcome.Recording.Recorded recorded
                    ? recorded.warnings()
                    : List.of(((BuildOutcome.Recording.NotRecorded) built.recording()).why());
        }
        return List.of();
    }

    ExitCode exitCode() {
        boolean failed = outcomes.values().stream()
                .anyMatch(outcome -> outcome instanceof BuildOutcome.Failed || outcome instanceof BuildOutcome.Blocked);
        if (!failed) {
            return ExitCode.DONE;
        }
        boolean unreachable = outcomes.values().stream()
                .filter(BuildOutcome.Failed.class::isInstance)
                .map(BuildOutcome.Failed.class::cast)
                .allMatch(failure -> failure.cause() == BuildOutcome.Failed.Cause.UNREACHABLE);
        return unreachable && count(BuildOutcome.Built.class) == 0 ? ExitCode.UNREACHABLE : ExitCode.BUILD_FAILED;
    }
}
