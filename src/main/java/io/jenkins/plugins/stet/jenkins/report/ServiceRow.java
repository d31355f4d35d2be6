package io.jenkins.plugins.stet.jenkins.report;

import io.jenkins.plugins.stet.core.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A line of the table. Whatever the file holds, this shows text, and none that turns the direction of reading. */
public final class ServiceRow {
    private static final int SHORT_DIGEST = 19;

    private final Map<String, Object> service;

    ServiceRow(Map<String, Object> service) {
        this.service = service;
    }

    private String text(String key) {
        Object value = service.get(key);
        return value == null ? "" : Printable.line(String.valueOf(value));
    }

    private boolean is(String key) {
        return Boolean.TRUE.equals(service.get(key));
    }

    public String getName() {
        return text("name");
    }

    public String getTier() {
        return text("tier");
    }

    public String getImage() {
        return text("image");
    }

    public String getDigest() {
        return text("digest");
    }

    public String getShortDigest() {
        String digest = getDigest();
        return digest.length() > SHORT_DIGEST ? digest.substring(0, SHORT_DIGEST) : digest;
    }

    public String getFingerprint() {
        return text("fingerprint");
    }

    public boolean isBuild() {
        return is("build");
    }

    public boolean isChanged() {
        return is("changed");
    }

    /** What became of it, else what was decided. */
    public String getWhat() {
        String status = text("status");
        if (!status.isEmpty()) {
            return status;
        }
        if (isBuild()) {
            return "build";
        }
        return isChanged() ? "changed" : "unchanged";
    }

    /** Why it could not be built, in a line; empty when that did not happen. */
    public String getError() {
        Object error = service.get("error");
        return error instanceof String text
                ? text.lines().findFirst().map(Printable::line).orElse("")
                : "";
    }

    public List<String> getReasons() {
        List<String> reasons = new ArrayList<>();
        if (service.get("why") instanceof List<?> texts) {
            texts.forEach(text -> reasons.add(Printable.line(String.valueOf(text))));
        }
        return reasons;
    }

    /** How many of the image's layers came from a cache; empty when nothing was built. */
    public String getLayers() {
        Map<String, Object> layers = Report.map(service.get("layers"));
        boolean built = layers.get("total") instanceof Number total && total.intValue() > 0;
        return built ? layers.get("cached") + " of " + layers.get("total") + " cached" : "";
    }

    public String getEstimate() {
        Object seconds = Report.map(service.get("estimate")).get("seconds");
        return seconds instanceof Long number && number > 0 ? Durations.text(number) : "";
    }
}
