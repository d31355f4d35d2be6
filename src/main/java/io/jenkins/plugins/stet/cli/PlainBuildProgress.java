package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Palette.Ink;
import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.text.Printable;
import java.io.PrintStream;

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
        return event -> tell(name, event);
    }

    void tell(String name, BuildEvent event) {
        if (event instanceof BuildEvent.EngineChosen chosen) {
            err.println(name + ": " + Printable.line("with " + chosen.engine() + " (" + chosen.why() + ")"));
        } else if (event instanceof BuildEvent.StepLog log) {
            err.println(name + ": " + palette.paint(Ink.FAINT, "| " + Printable.output(log.line())));
        } else if (event instanceof BuildEvent.StepFinished finished) {
            StepLine.of(finished.step(), palette).ifPresent(line -> err.println(name + ": " + line));
        } else if (event instanceof BuildEvent.Notice notice) {
            err.println(name + ": " + Printable.line(notice.text()));
        } else if (event instanceof BuildEvent.Warning warning) {
            err.println(name + ": " + palette.paint(Ink.YELLOW, "warning: ") + Printable.line(warning.text()));
        }
    }

    @Override
    public void ended(BuildOutcome outcome) {
        if (outcome instanceof BuildOutcome.Failed failed) {
            err.println(palette.paint(Ink.BOLD, failed.service().value()) + ": " + palette.paint(Ink.RED, "failed: ")
                    + Printable.lines(failed.message()));
        }
    }

    @Override
    public void close() {
        err.flush();
    }
}
