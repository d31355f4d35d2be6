package io.jenkins.plugins.stet.engine.buildkit.filesync;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/** Paths of the protocol: texts with one char for each byte. */
public final class SyncPaths {
    /** The engine's order: byte by byte, but a directory's content right after it, before any longer name. */
    static final Comparator<String> ORDER = SyncPaths::compare;

    private SyncPaths() {}

    public static String ofText(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** For messages. */
    public static String display(String path) {
        return new String(path.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    static String requireClean(String path) {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw new IllegalArgumentException("'" + display(path)
                        + "' cannot be sent: paths are relative to the context, without '.', '..' and empty parts");
            }
        }
        if (path.indexOf('\0') >= 0 || path.chars().anyMatch(c -> c > 0xff)) {
            throw new IllegalArgumentException("'" + path + "' cannot be sent: a path has one char for each byte");
        }
        return path;
    }

    private static int compare(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            int difference = rank(left.charAt(i)) - rank(right.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return left.length() - right.length();
    }

    private static int rank(char c) {
        return c == '/' ? 0 : c;
    }
}
