package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.build.BuildOutcome.Built;
import io.jenkins.plugins.stet.core.build.BuildOutcome.Kept;
import io.jenkins.plugins.stet.core.build.BuildOutcome.Recording;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.text.Printable;
import io.jenkins.plugins.stet.jenkins.report.Durations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the build log says about an outcome: what is worth knowing first, the image last. */
final class Words {
    private static final long MEGABYTE = 1_000_000;

    private Words() {}

    static List<String> about(BuildOutcome outcome) {
        List<String> lines = new ArrayList<>();
        if (outcome instanceof Built built) {
            lines.add(effort(built));
            warnings(built).forEach(warning -> lines.add("warning: " + warning));
        } else if (outcome instanceof Kept kept) {
            kept.warnings().forEach(warning -> lines.add("warning: " + warning));
        }
        lines.add(last(outcome));
        return lines.stream()
                .map(line -> "Stet: " + outcome.service() + ": " + oneLine(line))
                .toList();
    }

    private static String effort(Built built) {
        var effort = built.effort();
        String pushed = effort.bytesPushed() == 0
                ? ""
                : ", pushed " + String.format(Locale.ROOT, "%.1f MB", effort.bytesPushed() / (double) MEGABYTE);
        return effort.layers().total() + " layers, " + effort.layers().cached() + " of them cached" + pushed
                + ", cache left: " + effort.cache().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> warnings(Built built) {
        return built.recording() instanceof Recording.NotRecorded not
                ? List.of(not.why())
                : ((Recording.Recorded) built.recording()).warnings();
    }

    private static String last(BuildOutcome outcome) {
        String image = outcome.image().map(ImageReference::toString).orElse("no image");
        if (outcome instanceof Built built) {
            return image + " (rebuilt "
                    + Durations.text(built.effort().duration().toSeconds()) + ")";
        }
        if (outcome instanceof Kept kept) {
            return image
                    + (kept.moved().isEmpty() ? " (cached)" : " (retagged: " + String.join(", ", kept.moved()) + ")");
        }
        if (outcome instanceof BuildOutcome.Failed failed) {
            return "failed: " + failed.message().lines().findFirst().orElse("for no reason that is known");
        }
        return image;
    }

    /** Of more lines than one the others stand apart, so that they are not mistaken for lines of the log itself. */
    static String manyLines(String text) {
        return Printable.lines(text).replaceAll("\n(?! {4})", "\n    ");
    }

    /** Texts of others write no lines of their own into the log. */
    static String oneLine(String text) {
        return Printable.line(text);
    }
}
