package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Palette.Ink;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps that run, a row each. What has a known length comes first and the step's own words last, so that the edge of
 * a terminal, however wide, cuts nothing but these.
 */
record StepRows(Bar bar, Palette palette, int most) {
    private static final int LONGEST_SERVICE = 24;
    /** Room for what the step prints: its whole name stands in the line that stays when it has ended. */
    private static final int LONGEST_STEP = 44;

    /** More than any terminal shows: a line may have thousands of signs, and is sent ten times a second. */
    private static final int LONGEST_WORDS = 400;

    /** A width that seldom changes, or everything would jump to and fro. */
    private static final int USUAL_FIGURES = 14;

    List<String> draw(List<RunningStep> steps, long now) {
        List<RunningStep> shown = steps.subList(0, Math.min(most, steps.size()));
        int services =
                shown.stream().mapToInt(step -> service(step).length()).max().orElse(0);
        int figures =
                shown.stream().mapToInt(step -> step.figures(now).length()).reduce(USUAL_FIGURES, Math::max);
        List<String> rows = new ArrayList<>();
        for (RunningStep step : shown) {
            rows.add(palette.paint(Ink.BOLD, service(step))
                    + blanks(services - service(step).length()) + "  "
                    + step.bar(bar, now) + "  " + step.figures(now)
                    + blanks(figures - step.figures(now).length()) + "  " + cut(step.name(), LONGEST_STEP)
                    + said(step));
        }
        if (steps.size() > shown.size()) {
            rows.add(palette.paint(Ink.FAINT, "and " + (steps.size() - shown.size()) + " more"));
        }
        return rows;
    }

    private String said(RunningStep step) {
        return step.said().isBlank() ? "" : palette.paint(Ink.FAINT, "  | " + cut(step.said(), LONGEST_WORDS));
    }

    private static String service(RunningStep step) {
        return cut(step.service(), LONGEST_SERVICE);
    }

    private static String cut(String text, int most) {
        int signs = text.codePointCount(0, text.length());
        return signs <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 2)) + "..";
    }

    private static String blanks(int count) {
        return " ".repeat(count);
    }
}
