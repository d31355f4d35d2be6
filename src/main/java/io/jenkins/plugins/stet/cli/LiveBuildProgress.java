package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Palette.Ink;
import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.text.Bytes;
import io.jenkins.plugins.stet.core.text.Printable;
import io.jenkins.plugins.stet.core.text.Spans;
import java.io.PrintStream;

/**
 * For someone who looks on: a line for every step that has ended, and below them the step that runs, for how long, and
 * the last that it printed. What a failed step printed is part of its error.
 */
final class LiveBuildProgress implements BuildProgress {
    private final LiveLine line;
    private final Palette palette;

    LiveBuildProgress(PrintStream err, Palette palette) {
        this.line = new LiveLine(err);
        this.palette = palette;
    }

    @Override
    public BuildListener begins(ServiceResult service) {
        Service told = new Service(service.id().value());
        told.begins("begins to build");
        return told;
    }

    private final class Service implements BuildListener {
        private final String name;
        private String step = "";

        Service(String name) {
            this.name = name;
        }

        @Override
        public synchronized void onEvent(BuildEvent event) {
            if (event instanceof BuildEvent.StepStarted started) {
                begins(Printable.line(started.name()));
            } else if (event instanceof BuildEvent.StepLog log) {
                shows(step, "| " + Printable.output(log.line()));
            } else if (event instanceof BuildEvent.Pushing pushing) {
                shows(
                        Printable.line("pushing " + pushing.image()),
                        Bytes.text(pushing.current()) + of(pushing.total()));
            } else if (event instanceof BuildEvent.StepFinished finished) {
                StepLine.of(finished.step(), palette).ifPresent(this::stays);
            } else if (event instanceof BuildEvent.Warning warning) {
                stays(palette.paint(Ink.YELLOW, "warning: ") + Printable.line(warning.text()));
            } else if (event instanceof BuildEvent.Notice notice) {
                stays(Printable.line(notice.text()));
            } else if (event instanceof BuildEvent.EngineChosen chosen) {
                stays(Printable.line("with " + chosen.engine() + " (" + chosen.why() + ")"));
            }
        }

        private static String of(long total) {
            return total == 0 ? "" : " of " + Bytes.text(total);
        }

        private void begins(String what) {
            step = what;
            line.begin(seconds -> text(what, seconds, ""));
        }

        private void shows(String what, String more) {
            line.show(seconds -> text(what, seconds, more));
        }

        private String text(String what, long seconds, String more) {
            return name + ": " + what + "  " + Spans.text(seconds) + "  " + more;
        }

        private void stays(String text) {
            line.println(palette.paint(Ink.BOLD, name) + ": " + text);
        }
    }

    @Override
    public void ended(BuildOutcome outcome) {
        line.show(seconds -> "");
        if (outcome instanceof BuildOutcome.Failed failed) {
            line.println(palette.paint(Ink.BOLD, failed.service().value()) + ": " + palette.paint(Ink.RED, "failed: ")
                    + Printable.lines(failed.message()));
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
