package io.jenkins.plugins.stet.core.source;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A path relative to the repository's root, with '/' between names and "" for the root itself. Names are bytes, not
 * text: each char holds one byte, so that names which are no UTF-8 survive and the order is that of the bytes on every
 * machine.
 */
public record TreePath(String raw) implements Comparable<TreePath>, Serializable {
    public static final TreePath ROOT = new TreePath("");

    public TreePath {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) > 0xFF) {
                throw new IllegalArgumentException("'" + raw + "' holds more than bytes; use TreePath.of for text");
            }
        }
        if (raw.startsWith("/") || raw.endsWith("/")) {
            throw new IllegalArgumentException("'" + raw + "' is not relative to the repository's root");
        }
    }

    /** The path that a manifest or a Dockerfile writes. */
    public static TreePath of(String text) {
        return new TreePath(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    public byte[] bytes() {
        return raw.getBytes(StandardCharsets.ISO_8859_1);
    }

    public boolean isRoot() {
        return raw.isEmpty();
    }

    public TreePath child(String rawName) {
        return new TreePath(isRoot() ? rawName : raw + '/' + rawName);
    }

    /** The path's last name, "" for the root. */
    public String name() {
        return raw.substring(raw.lastIndexOf('/') + 1);
    }

    /** The directory that holds it; the root holds itself. */
    public TreePath parent() {
        return new TreePath(raw.substring(0, Math.max(0, raw.lastIndexOf('/'))));
    }

    public boolean isBelow(TreePath directory) {
        return directory.isRoot() ? !isRoot() : raw.startsWith(directory.raw + '/');
    }

    /** For people and JSON: UTF-8 where it is, and {@code \xNN} for the bytes of a name that is none. */
    public String display() {
        byte[] bytes = bytes();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return escaped();
        }
    }

    private String escaped() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < raw.length(); ) {
            int length = utf8Length(i);
            if (length == 0) {
                text.append(String.format("\\x%02x", (int) raw.charAt(i)));
                i++;
            } else {
                byte[] one = raw.substring(i, i + length).getBytes(StandardCharsets.ISO_8859_1);
                text.append(new String(one, StandardCharsets.UTF_8));
                i += length;
            }
        }
        return text.toString();
    }

    /** How many bytes the character at this place has, 0 when there is none. */
    private int utf8Length(int from) {
        for (int length = 1; length <= 4 && from + length <= raw.length(); length++) {
            byte[] bytes = raw.substring(from, from + length).getBytes(StandardCharsets.ISO_8859_1);
            if (!new String(bytes, StandardCharsets.UTF_8).contains("\uFFFD")) {
                return length;
            }
        }
        return 0;
    }

    @Override
    public int compareTo(TreePath other) {
        return raw.compareTo(other.raw);
    }

    @Override
    public String toString() {
        return display();
    }
}
