package io.jenkins.plugins.stet.core.source.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The assignments of one git configuration file, in order; names are in lower case, as far as git ignores case. */
final class ConfigFile {
    private static final String COMMENTS = "#;";

    private final List<Setting> settings = new ArrayList<>();
    private String section = "";

    /**
     * @param name such as {@code core.autocrlf}
     * @param value without quotes; {@code true} where only the name is written
     */
    record Setting(String name, String value) {}

    private ConfigFile() {}

    /**
     * A backslash continues a line unless a comment began before it. Both readings count: one setting too many only
     * costs reads.
     *
     * @param raw the file's bytes as chars
     */
    static List<Setting> parse(String raw) {
        String text = ByteOrderMark.without(raw);
        List<Setting> settings = new ArrayList<>(read(text));
        settings.addAll(read(text.replace("\\\r\n", "").replace("\\\n", "")));
        return List.copyOf(settings);
    }

    private static List<Setting> read(String text) {
        ConfigFile file = new ConfigFile();
        text.lines().forEach(file::line);
        return file.settings;
    }

    private void line(String text) {
        String line = text.strip();
        while (line.startsWith("[") && line.indexOf(']') > 0) {
            section = section(line.substring(1, line.indexOf(']')));
            line = line.substring(line.indexOf(']') + 1).strip();
        }
        if (!line.isEmpty() && COMMENTS.indexOf(line.charAt(0)) < 0) {
            setting(line);
        }
    }

    private static String section(String header) {
        int space = header.indexOf(' ');
        return space < 0
                ? header.toLowerCase(Locale.ROOT)
                : header.substring(0, space).toLowerCase(Locale.ROOT)
                        + '.'
                        + header.substring(space).strip().replace("\"", "");
    }

    private void setting(String line) {
        int equals = line.indexOf('=');
        String name = equals < 0 ? line : line.substring(0, equals).strip();
        String value = equals < 0 ? "true" : value(line.substring(equals + 1).strip());
        settings.add(new Setting(section + '.' + name.toLowerCase(Locale.ROOT), value));
    }

    private static String value(String written) {
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && i + 1 < written.length()) {
                value.append(written.charAt(++i));
            } else if (!quoted && COMMENTS.indexOf(c) >= 0) {
                break;
            } else {
                value.append(c);
            }
        }
        return value.toString().strip();
    }
}
