package io.jenkins.plugins.stet.core.manifest;

import io.jenkins.plugins.stet.core.manifest.YamlNode.Entry;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Mapping;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Scalar;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Sequence;

/** Writes nodes as one line of flow YAML, anchors and merges written out. */
final class YamlText {
    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    static String of(YamlNode node) {
        YamlText writer = new YamlText();
        writer.write(node);
        return writer.text.toString();
    }

    private void write(YamlNode node) {
        if (node instanceof Scalar scalar) {
            scalar(scalar);
        } else if (node instanceof Sequence list) {
            String before = "[";
            for (YamlNode item : list.items()) {
                text.append(before);
                write(item);
                before = ", ";
            }
            text.append(list.items().isEmpty() ? "[]" : "]");
        } else if (node instanceof Mapping map) {
            mapping(map);
        }
    }

    private void mapping(Mapping map) {
        String before = "{";
        for (Entry entry : map.entries().values()) {
            text.append(before);
            scalar(entry.key());
            text.append(": ");
            write(entry.value());
            before = ", ";
        }
        text.append(map.entries().isEmpty() ? "{}" : "}");
    }

    /** Plain texts of harmless characters stay plain, so that numbers stay numbers; all else goes into double quotes. */
    private void scalar(Scalar scalar) {
        if (scalar.plain() && (scalar.isNull() || isHarmless(scalar.text()))) {
            text.append(scalar.isNull() ? "null" : scalar.text());
            return;
        }
        text.append('"');
        scalar.text().chars().forEach(this::escaped);
        text.append('"');
    }

    private static boolean isHarmless(String plain) {
        return plain.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-+/".indexOf(c) >= 0)
                && !plain.startsWith("-");
    }

    private void escaped(int c) {
        switch (c) {
            case '"', '\\' -> text.append('\\').append((char) c);
            case '\n' -> text.append("\\n");
            default -> {
                if (c < ' ' || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029) {
                    text.append(String.format("\\u%04x", c));
                } else {
                    text.append((char) c);
                }
            }
        }
    }
}
