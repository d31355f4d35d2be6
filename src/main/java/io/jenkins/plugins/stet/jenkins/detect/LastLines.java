package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.text.Printable;
import io.jenkins.plugins.stet.jenkins.report.Durations;
import io.jenkins.plugins.stet.jenkins.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** How a run's log ends: what became of each service, one line each, and what that saved. */
final class LastLines {
    /** Of runs that detection was switched off for. */
    static final String OFF = "Stet: mode off: no file tree and no record is read, and nothing is recorded.";

    private final ToLongFunction<String> usual;

    private int built;
    private int cached;
    private int failed;
    private long saved;

    /** @param usual how many seconds a build of the service takes; 0 when nobody knows */
    LastLines(ToLongFunction<String> usual) {
        this.usual = usual;
    }

    /** Empty when nothing became of any service: then the lines of the detection have said it all. */
    List<String> of(Report report) {
        List<String> lines = new ArrayList<>(services(report));
        if (report.isOff()) {
            lines.add(OFF);
        }
        return lines;
    }

    private List<String> services(Report report) {
        List<String> lines = new ArrayList<>();
        report.byName()
                .forEach((name, facts) -> lines.add(name + ": " + image(facts) + " (" + word(name, facts) + ")"));
        if (built + cached + failed == 0) {
            return List.of();
        }
        lines.add(sum());
        return lines.stream().map(line -> "Stet: " + Printable.line(line)).toList();
    }

    private static String image(Map<String, Object> facts) {
        String image = text(facts, "image");
        if (image.isEmpty()) {
            return "no image";
        }
        String reference = text(facts, "reference");
        String digest = text(facts, "status").equals("failed") ? "" : text(facts, "digest");
        if (!reference.isEmpty()) {
            return reference;
        }
        return digest.isEmpty() ? image : image + "@" + digest;
    }

    private String word(String name, Map<String, Object> facts) {
        switch (text(facts, "status")) {
            case "built" -> {
                built++;
                return "rebuilt " + Durations.text(facts.get("seconds") instanceof Long seconds ? seconds : 0);
            }
            case "skipped" -> {
                keep(name);
                return "cached";
            }
            case "retagged" -> {
                keep(name);
                return "retagged";
            }
            case "failed" -> {
                failed++;
                return "failed";
            }
            default -> {
                return undone(name, facts);
            }
        }
    }

    /** No step was about its image: what the detection said is all there is. */
    private String undone(String name, Map<String, Object> facts) {
        if (Boolean.TRUE.equals(facts.get("build"))) {
            return "not built";
        }
        if (text(facts, "digest").isEmpty()) {
            return Boolean.TRUE.equals(facts.get("changed")) ? "changed" : "unchanged";
        }
        keep(name);
        return "cached";
    }

    private void keep(String name) {
        cached++;
        saved += usual.applyAsLong(name);
    }

    private String sum() {
        String failures = failed == 0 ? "" : ", " + failed + " failed";
        String time = saved == 0 ? "" : ", saved about " + Durations.about(saved);
        return built + " built, " + cached + " cached" + failures + time;
    }

    private static String text(Map<String, Object> facts, String key) {
        return facts.get(key) instanceof String text ? text : "";
    }
}
