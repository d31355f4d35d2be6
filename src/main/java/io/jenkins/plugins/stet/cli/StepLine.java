package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Palette.Ink;
import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import io.jenkins.plugins.stet.core.text.Printable;
import io.jenkins.plugins.stet.core.text.Spans;
import java.util.Optional;

/** A step that has ended, in a line. */
final class StepLine {
    private StepLine() {}

    /** Nothing for the engine's own steps, unless one fails. */
    static Optional<String> of(BuildStep step, Palette palette) {
        return step.isInstruction() || step.outcome() == StepOutcome.FAILED
                ? Optional.of(Printable.line(step.name()) + "  " + result(step, palette))
                : Optional.empty();
    }

    private static String result(BuildStep step, Palette palette) {
        return switch (step.outcome()) {
            case CACHED -> palette.paint(Ink.GREEN, "cached");
            case DONE -> Spans.text(step.duration().toSeconds());
            case FAILED -> palette.paint(Ink.RED, "failed");
            case CANCELLED -> "cancelled";
        };
    }
}
