package io.jenkins.plugins.stet.engine.leftover;

import io.jenkins.plugins.stet.core.text.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cleanup, told to programs and to people.
 *
 * @param dryRun nothing was removed: it is only what would be
 */
public record CleanupReport(CleanupResult result, boolean dryRun) {
    /** In maps and lists that may be changed and saved by whoever gets them. */
    public Map<String, Object> document() {
        List<Object> removed = new ArrayList<>();
        result.removed().forEach(leftover -> removed.add(item(leftover)));
        List<Object> kept = new ArrayList<>();
        result.kept().forEach((leftover, why) -> {
            Map<String, Object> item = item(leftover);
            item.put("why", why);
            kept.add(item);
        });
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", 1L);
        document.put("dryRun", dryRun);
        document.put("removed", removed);
        document.put("kept", kept);
        document.put("bytes", result.bytes());
        return document;
    }

    private static Map<String, Object> item(Leftover leftover) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", kind(leftover));
        item.put("id", leftover.id());
        item.put("name", leftover.name());
        item.put("bytes", leftover.bytes());
        return item;
    }

    /** @throws IllegalArgumentException when these are no such data */
    public static CleanupReport of(Map<String, Object> document) {
        List<Leftover> removed = new ArrayList<>();
        items(document.get("removed")).forEach(item -> removed.add(leftover(item)));
        Map<Leftover, String> kept = new LinkedHashMap<>();
        items(document.get("kept")).forEach(item -> kept.put(leftover(item), text(item, "why")));
        return new CleanupReport(new CleanupResult(removed, kept), Boolean.TRUE.equals(document.get("dryRun")));
    }

    private static List<Map<?, ?>> items(@Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException("a list was expected, not " + value);
        }
        List<Map<?, ?>> items = new ArrayList<>();
        for (Object each : list) {
            if (!(each instanceof Map<?, ?> item)) {
                throw new IllegalArgumentException("a leftover was expected, not " + each);
            }
            items.add(item);
        }
        return items;
    }

    private static Leftover leftover(Map<?, ?> item) {
        if (!(item.get("bytes") instanceof Long bytes) || bytes < 0) {
            throw new IllegalArgumentException("a leftover of " + item.get("bytes") + " bytes");
        }
        Leftover.Kind kind = Leftover.Kind.valueOf(text(item, "kind").toUpperCase(Locale.ROOT));
        return new Leftover(kind, text(item, "id"), text(item, "name"), bytes);
    }

    private static String text(Map<?, ?> item, String key) {
        if (item.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("a leftover without " + key);
    }

    /** One a leftover, and the sum. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        result.removed().forEach(leftover -> lines.add(line(leftover)));
        result.kept().forEach((leftover, why) -> lines.add(line(leftover) + "  stays: " + why));
        String what = dryRun ? " to remove, at most " : " removed, at most ";
        lines.add(result.removed().size() + what + Bytes.text(result.bytes()) + (dryRun ? "" : " freed"));
        return lines;
    }

    private static String line(Leftover leftover) {
        String size = leftover.bytes() == 0 ? "" : "  " + Bytes.text(leftover.bytes());
        return kind(leftover) + " " + leftover.name() + size;
    }

    private static String kind(Leftover leftover) {
        return leftover.kind().name().toLowerCase(Locale.ROOT);
    }
}
