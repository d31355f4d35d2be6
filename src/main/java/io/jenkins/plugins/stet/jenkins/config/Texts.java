package io.jenkins.plugins.stet.jenkins.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import net.sf.json.JSONObject;

/** Step parameters as Jenkinsfiles and forms hand them in. */
public final class Texts {
    private Texts() {}

    public static String orDefault(String given, String otherwise) {
        return given == null || given.isBlank() ? otherwise : given.strip();
    }

    public static String oneOf(String parameter, String given, List<String> allowed) {
        String value = orDefault(given, "");
        if (!value.isEmpty() && !allowed.contains(value)) {
            throw new IllegalArgumentException(
                    parameter + ": '" + value + "' is not known; use one of " + String.join(", ", allowed));
        }
        return value;
    }

    /** Without blanks; an ArrayList, because it is saved with the build. */
    public static List<String> cleaned(List<String> given) {
        return given == null
                ? new ArrayList<>()
                : given.stream()
                        .filter(text -> text != null && !text.isBlank())
                        .map(String::strip)
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    public static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** For a text area: one value a line. */
    public static String lines(List<String> values) {
        return values == null ? "" : String.join("\n", values);
    }

    /** A list without entries is no part of a form's answer, and would stay as it was. */
    public static JSONObject withLists(JSONObject form, String... fields) {
        for (String field : fields) {
            if (!form.has(field)) {
                form.put(field, List.of());
            }
        }
        return form;
    }

    /** A form has one text area for a list, with one value a line. */
    public static JSONObject splitLines(JSONObject form, String... fields) {
        for (String field : fields) {
            if (form.opt(field) instanceof String lines) {
                form.put(field, cleaned(lines.lines().toList()));
            }
        }
        return form;
    }
}
