package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Columns.Cell;
import io.jenkins.plugins.stet.cli.Palette.Ink;
import io.jenkins.plugins.stet.core.baseline.PassedContent;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.core.plan.Decision;
import io.jenkins.plugins.stet.core.plan.Reason;
import io.jenkins.plugins.stet.core.source.InputFile;
import io.jenkins.plugins.stet.core.text.Printable;
import java.util.ArrayList;
import java.util.List;

/** What was decided and why, what it is compared with, what was widened, and every file with the rule that took it. */
final class HumanExplainReport {
    private static final int SHORT = 12;

    private final Explained explained;
    private final StringBuilder text = new StringBuilder();

    HumanExplainReport(Explained explained) {
        this.explained = explained;
    }

    String render(Palette palette) {
        text.setLength(0);
        Decision decision = explained.service().decision();
        String what = decision.isBuild() ? "build" : decision.isChanged() ? "changed" : "unchanged";
        text.append(palette.paint(Ink.BOLD, explained.service().id().value()))
                .append(": ")
                .append(what)
                .append(", tier ")
                .append(decision.tier())
                .append('\n');
        section(palette, "why", decision.reasons().stream().map(Reason::text).toList());
        section(
                palette,
                "compared with",
                explained.baseline().map(this::baseline).stream().toList());
        section(palette, "fingerprint", fingerprint());
        section(palette, "base images", baseImages());
        String frontend = explained.reading().frontend();
        section(palette, "needs the frontend", frontend.isEmpty() ? List.of() : List.of(frontend));
        section(palette, "widened", explained.reading().widenings());
        section(
                palette,
                "missing",
                explained.reading().missing().stream()
                        .map(missing -> missing.path().display() + " (line " + missing.line() + " of the Dockerfile)")
                        .toList());
        files(palette);
        return text.toString();
    }

    private void section(Palette palette, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(palette.paint(Ink.CYAN, title)).append('\n');
            lines.forEach(line -> text.append("  ").append(Printable.line(line)).append('\n'));
        }
    }

    private String baseline(PassedContent passed) {
        List<String> differing = explained.differingSections(passed);
        return passed.content().fingerprint().substring(0, SHORT) + ", passed by "
                + passed.mark().by().name()
                + (differing.isEmpty() ? ": nothing differs" : ": differs in " + String.join(", ", differing));
    }

    private List<String> fingerprint() {
        return explained.service().content() instanceof ContentState.Known known
                ? List.of("sha256:" + known.content().fingerprint())
                : List.of();
    }

    private List<String> baseImages() {
        if (!(explained.service().content() instanceof ContentState.Known known)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        known.bases().digests().forEach((reference, digest) -> lines.add(reference + " is " + digest.value()));
        known.bases().unanswered().forEach((reference, why) -> lines.add(reference + " is not known now: " + why));
        return lines;
    }

    private void files(Palette palette) {
        List<InputFile> files = explained.reading().files();
        text.append(palette.paint(Ink.CYAN, "files (" + files.size() + ")")).append('\n');
        Columns columns = new Columns();
        for (InputFile input : files) {
            columns.add(
                    new Cell("  " + input.path().display()),
                    new Cell(input.task().isEmpty() ? input.fileClass().text() : "task " + input.task()),
                    new Cell(content(input), Ink.FAINT),
                    new Cell(explained.origin(input), Ink.FAINT));
        }
        text.append(columns.render(palette));
    }

    private static String content(InputFile input) {
        String digest = Explained.digest(input);
        if (Explained.isLink(input)) {
            return "-> " + digest;
        }
        return digest.length() > SHORT ? digest.substring(0, SHORT) : digest;
    }
}
