package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of one {@code RUN --mount=...}, before substitution. */
record RunMount(List<Field> fields) {
    record Field(String key, String value) {}

    RunMount {
        fields = List.copyOf(fields);
    }

    static List<RunMount> of(Instruction run) {
        List<RunMount> mounts = new ArrayList<>();
        for (String text : run.flags().values("mount")) {
            mounts.add(parse(text));
        }
        return mounts;
    }

    private static RunMount parse(String text) {
        List<Field> fields = new ArrayList<>();
        for (String field : commaSeparated(text)) {
            int equals = field.indexOf('=');
            String key = equals < 0 ? field : field.substring(0, equals);
            fields.add(new Field(key.toLowerCase(Locale.ROOT), equals < 0 ? "" : field.substring(equals + 1)));
        }
        return new RunMount(fields);
    }

    /** A field in double quotes may hold commas; two quotes in it are one. */
    private static List<String> commaSeparated(String text) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && text.startsWith("\"\"", i)) {
                field.append(c);
                i++;
            } else if (c == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    /** The last one counts. */
    Optional<String> value(String... keys) {
        List<String> wanted = List.of(keys);
        Optional<String> last = Optional.empty();
        for (Field field : fields) {
            if (wanted.contains(field.key())) {
                last = Optional.of(field.value());
            }
        }
        return last;
    }

    String from() {
        return value("from").orElse("");
    }
}
