package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Palette.Ink;
import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;

/** A line for every step that ends, and what steps print. */
final class PlainBuildProgress implements BuildProgress {
    private final PrintStream err;
    private final Palette palette;

    PlainBuildProgress(PrintStream err, Palette palette) {
        this.err = err;
        this.palette = palette;
    }

    @Override
    public BuildListener begins(ServiceResult service) {
        String name = palette.paint(Ink.BOLD, service.id().value());
        err.println(name + ": building");
        Map<String, String> steps = new HashMap<>();
        return event -> tell(name, event, steps);
    }

    private void tell(String name, BuildEvent event, Map<String, String> steps) {
        if (event instanceof BuildEvent.EngineChosen chosen) {
            err.println(name + ": with " + chosen.engine() + " (" + chosen.why() + ")");
        } else if (event instanceof BuildEvent.StepStarted started) {
            steps.put(started.step(), started.name());
        } else if (event instanceof BuildEvent.StepLog log) {
            err.println(name + ": " + palette.paint(Ink.FAINT, "| " + log.line()));
        } else if (event instanceof BuildEvent.StepFinished finished) {
            BuildStep step = finished.step();
            if (step.isInstruction() || step.outcome() == StepOutcome.FAILED) {
                err.println(name + ": " + step.name() + "  " + result(step));
            }
        } else if (event instanceof BuildEvent.Warning warning) {
            err.println(name + ": " + palette.paint(Ink.YELLOW, "warning: ") + warning.text());
        }
    }

    private String result(BuildStep step) {
        return switch (step.outcome()) {
            case CACHED -> palette.paint(Ink.GREEN, "cached");
            case DONE -> Spans.text(step.duration().toSeconds());
            case FAILED -> palette.paint(Ink.RED, "failed");
            case CANCELLED -> "cancelled";
        };
    }

    @Override
    public void ended(BuildOutcome outcome) {
        if (outcome instanceof BuildOutcome.Failed failed) {
            err.println(palette.paint(Ink.BOLD, failed.service().value()) + ": " + palette.paint(Ink.RED, "failed: ")
                    + failed.message());
        }
    }

    @Override
    public void close() {
        err.flush();
    }
}
