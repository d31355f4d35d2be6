package io.jenkins.plugins.stet.core.source.glob;

import java.util.ArrayList;
import java.util.List;

/** Writes {@code a{b,c}d} out as {@code abd} and {@code acd}; braces may be nested and escaped. */
final class Braces {
    private static final int TOO_MANY = 1000;

    private final String glob;

    private Braces(String glob) {
        this.glob = glob;
    }

    static List<String> expand(String glob) throws GlobException {
        return new Braces(glob).expandAll(glob);
    }

    private List<String> expandAll(String text) throws GlobException {
        int open = find(text, '{', 0);
        if (open < 0) {
            return List.of(text);
        }
        List<String> results = new ArrayList<>();
        int close = closing(text, open);
        for (String alternative : alternatives(text.substring(open + 1, close))) {
            results.addAll(expandAll(text.substring(0, open) + alternative + text.substring(close + 1)));
            if (results.size() > TOO_MANY) {
                throw new GlobException(glob, "stands for more than " + TOO_MANY + " patterns; use '*' instead");
            }
        }
        return results;
    }

    private int closing(String text, int open) throws GlobException {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> {
                    if (--depth == 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        throw new GlobException(glob, "has a '{' without '}'; write \\{ for the character itself");
    }

    private static List<String> alternatives(String inner) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < inner.length(); i++) {
            switch (inner.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        parts.add(inner.substring(start, i));
                        start = i + 1;
                    }
                }
                default -> {}
            }
        }
        parts.add(inner.substring(start));
        return parts;
    }

    private static int find(String text, char wanted, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
}
