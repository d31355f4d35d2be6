package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.image.ImageTags;
import io.jenkins.plugins.stet.jenkins.config.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.sf.json.JSONObject;

/** Parameters of the step as Jenkinsfiles and forms hand them in. */
final class Parameters {
    private static final Pattern SSH_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private Parameters() {}

    static String orDefault(String given, String otherwise) {
        return Texts.orDefault(given, otherwise);
    }

    static List<String> cleaned(List<String> given) {
        return Texts.cleaned(given);
    }

    static List<String> tags(List<String> given) {
        List<String> tags = cleaned(given);
        tags.forEach(ImageTags::requireExtra);
        return tags;
    }

    static List<String> sshIds(List<String> given) {
        List<String> ids = cleaned(given);
        for (String id : ids) {
            if (!SSH_ID.matcher(id).matches()) {
                throw new IllegalArgumentException("ssh: '" + id + "' is no id as in RUN --mount=type=ssh,id=...; use"
                        + " letters, digits, '.', '_' and '-', such as 'default'");
            }
        }
        return ids;
    }

    /** <code>NAME=value</code> each; numbers and booleans of a map become text, anything else is an error. */
    static List<String> assignments(String parameter, Object given) {
        List<String> assignments = new ArrayList<>();
        if (given instanceof Map<?, ?> map) {
            map.forEach((name, value) -> assignments.add(scalar(parameter, name) + "=" + scalar(parameter, value)));
        } else if (given instanceof Iterable<?> list) {
            list.forEach(each -> assignments.add(scalar(parameter, each)));
        } else if (given != null) {
            throw new IllegalArgumentException(
                    parameter + ": a list of 'NAME=value' or a map is expected, not " + given);
        }
        assignments.removeIf(String::isBlank);
        for (String each : assignments) {
            if (each.indexOf('=') < 1) {
                throw new IllegalArgumentException(parameter + ": '" + each + "' is not of the form NAME=value");
            }
        }
        return assignments;
    }

    private static String scalar(String parameter, Object value) {
        if (value instanceof CharSequence || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        throw new IllegalArgumentException(parameter + ": texts, numbers and booleans are expected, not " + value);
    }

    static JSONObject splitLines(JSONObject form, String... fields) {
        return Texts.splitLines(form, fields);
    }
}
