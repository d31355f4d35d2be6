package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Columns.Cell;
import io.jenkins.plugins.stet.cli.Palette.Ink;
import io.jenkins.plugins.stet.core.baseline.BuiltMark;
import io.jenkins.plugins.stet.core.baseline.ContentRecord;
import io.jenkins.plugins.stet.core.baseline.Mark;
import io.jenkins.plugins.stet.core.baseline.MarkedImage;
import io.jenkins.plugins.stet.core.baseline.PassedContent;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.text.Spans;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of each service: what passed last, the newest image, and how many contents are remembered. */
final class StatusReport {
    private static final int SHORT = 12;

    private final List<ServiceHistory> histories;
    private final Instant now;

    StatusReport(List<ServiceHistory> histories, Instant now) {
        this.histories = histories;
        this.now = now;
    }

    String render(Palette palette) {
        Columns lines = new Columns();
        for (ServiceHistory history : histories) {
            lines.add(
                    new Cell(history.service().value(), Ink.BOLD),
                    passedCell(history),
                    new Cell(newestImage(history).map(this::imageText).orElse("no image is known")),
                    new Cell(contents(history.records().size()), Ink.FAINT));
        }
        return lines.render(palette);
    }

    private static String contents(int count) {
        return count == 1 ? "1 content remembered" : count + " contents remembered";
    }

    private Cell passedCell(ServiceHistory history) {
        if (history.isLost()) {
            return new Cell("the record is damaged", Ink.RED);
        }
        return lastPassed(history)
                .map(passed -> new Cell(
                        "passed " + shortOf(passed.content().fingerprint()) + " " + by(passed.mark()), Ink.GREEN))
                .orElse(new Cell("never passed", Ink.YELLOW));
    }

    private String imageText(BuiltMark mark) {
        return "image "
                + digest(mark.image())
                        .map(value -> shortOf(value.substring("sha256:".length())))
                        .orElse("without digest")
                + " " + by(mark);
    }

    private String by(Mark mark) {
        return "(" + mark.by().name() + ", " + Spans.ago(mark.by().at(), now) + ")";
    }

    private static String shortOf(String hex) {
        return hex.substring(0, SHORT);
    }

    Map<String, Object> json() {
        Map<String, Object> services = new LinkedHashMap<>();
        histories.forEach(history -> services.put(history.service().value(), service(history)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", 1);
        document.put("services", services);
        return document;
    }

    private static Map<String, Object> service(ServiceHistory history) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", history.service().value());
        map.put("damaged", history.isLost());
        map.put("contents", history.records().size());
        map.put(
                "passed",
                lastPassed(history)
                        .map(passed -> mark(
                                passed.mark(),
                                passed.content().fingerprint(),
                                passed.mark().image()))
                        .orElse(null));
        map.put(
                "built",
                newestImage(history)
                        .map(mark -> mark(mark, fingerprintOf(history, mark), mark.image()))
                        .orElse(null));
        return map;
    }

    private static Map<String, Object> mark(Mark mark, String fingerprint, MarkedImage image) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("fingerprint", "sha256:" + fingerprint);
        map.put("digest", digest(image).orElse(null));
        map.put("run", mark.by().name());
        map.put("at", mark.by().at().toString());
        return map;
    }

    private static Optional<String> digest(MarkedImage image) {
        return image.known().map(Digest::value);
    }

    private static Optional<PassedContent> lastPassed(ServiceHistory history) {
        return history.passes(Records.TRUST).stream().findFirst();
    }

    private static Optional<BuiltMark> newestImage(ServiceHistory history) {
        return history.records().stream()
                .flatMap(record -> record.built().stream())
                .max(Comparator.comparingLong(mark -> mark.by().number()));
    }

    private static String fingerprintOf(ServiceHistory history, BuiltMark mark) {
        return history.records().stream()
                .filter(record -> record.built().contains(mark))
                .map(ContentRecord::fingerprint)
                .findFirst()
                .orElse("");
    }
}
