package io.jenkins.plugins.stet.jenkins.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import net.sf.json.JSONObject;

/** Step parameters as Jenkinsfiles and forms hand them in. */
final class Texts {
    private Texts() {}

    static String orDefault(String given, String otherwise) {
        return given == null || given.isBlank() ? otherwise : given.strip();
    }

    static String oneOf(String parameter, String given, List<String> allowed) {
        String value = orDefault(given, "");
        if (!value.isEmpty() && !allowed.contains(value)) {
            throw new IllegalArgumentException(
                    parameter + ": '" + value + "' is not known; use one of " + String.join(", ", allowed));
        }
        return value;
    }

    /** Without blanks; an ArrayList, because it is saved with the build. */
    static List<String> cleaned(List<String> given) {
        return given == null
                ? new ArrayList<>()
                : given.stream()
                        .filter(text -> text != null && !text.isBlank())
                        .map(String::strip)
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** A form has one text area for a list, with one value a line. */
    static JSONObject splitLines(JSONObject form, String... fields) {
        for (String field : fields) {
            if (form.opt(field) instanceof String lines) {
                form.put(field, cleaned(lines.lines().toList()));
            }
        }
        return form;
    }
}
