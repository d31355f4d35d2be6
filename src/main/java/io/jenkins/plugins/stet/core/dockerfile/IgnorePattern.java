package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of an ignore file in its compiled form.
 *
 * @param text cleaned, without the '!'
 * @param exception of a line with '!'
 * @param odd the engine's meaning cannot be told; the line then errs towards keeping files
 * @param nameEnd raw; the last name of every path that the matcher takes ends so
 */
record IgnorePattern(String text, boolean exception, boolean odd, PathMatcher matcher, String nameEnd) {
    private static final int TOO_MANY_TOKENS = 1000;
    private static final String SPECIAL = "*?[]\\";
    private static final char NO_TEXT = '\uFFFD';
    private static final String NO_PREFIX = "*[]?^\\";

    static IgnorePattern of(String text, boolean exception) {
        if (isOdd(text)) {
            return new IgnorePattern(text, exception, true, new Always(exception), "");
        }
        return new IgnorePattern(text, exception, false, compile(text), endOfNames(text));
    }

    /** What follows the last sign that has a meaning of its own, as far as it is part of the last name. */
    private static String endOfNames(String text) {
        int from = text.length();
        while (from > 0 && text.charAt(from - 1) != '/' && SPECIAL.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return RawPaths.of(text.substring(from));
    }

    /**
     * The engine decides by the shape of a pattern how it compares; the quick shapes differ from the wildcard in
     * corners: {@code **x} matches any path that ends with x, and {@code **} also one with line feeds.
     */
    private static PathMatcher compile(String text) {
        int firstSpecial = indexOfSpecial(text, 0);
        if (firstSpecial < 0) {
            String raw = RawPaths.of(text);
            return new Whole(raw);
        }
        if (text.startsWith("**") && indexOfSpecial(text, 2) < 0) {
            return Ending.of(RawPaths.of(text.substring(2)));
        }
        if (firstSpecial == text.length() - 2 && text.endsWith("**")) {
            return new Beginning(RawPaths.of(text.substring(0, text.length() - 2)));
        }
        return new Wildcard(WildcardParser.parse(text, true));
    }

    private record Always(boolean taken) implements PathMatcher {
        @Override
        public boolean matches(String path) {
            return taken;
        }
    }

    private record Whole(String raw) implements PathMatcher {
        @Override
        public boolean matches(String path) {
            return raw.equals(path);
        }
    }

    private record Beginning(String begin) implements PathMatcher {
        @Override
        public boolean matches(String path) {
            return path.startsWith(begin);
        }
    }

    private record Ending(String end, String whole) implements PathMatcher {
        static Ending of(String end) {
            return new Ending(end, end.startsWith("/") ? end.substring(1) : end);
        }

        @Override
        public boolean matches(String path) {
            return path.endsWith(end) || path.equals(whole);
        }
    }

    private static int indexOfSpecial(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The engine hands such lines to a regular expression in which they mean something else than they seem to: an
     * escaped letter, a '^' outside of a class, and '[', '*' or '?' inside of one. Lines that are no UTF-8 join them.
     */
    private static boolean isOdd(String text) {
        boolean inClass = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                if (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) > 126) {
                    return true;
                }
            } else if (inClass ? "[*?".indexOf(c) >= 0 : c == '^' && indexOfSpecial(text, 0) >= 0) {
                return true;
            } else if (c == '[') {
                inClass = true;
                i += text.startsWith("^", i + 1) ? 1 : 0;
            } else if (c == ']') {
                inClass = false;
            }
        }
        return text.indexOf(NO_TEXT) >= 0 || (text.length() > TOO_MANY_TOKENS && indexOfSpecial(text, 0) >= 0);
    }

    /** Whether the engine may skip an ignored directory that this exception does not literally lead into. */
    boolean isLiteralPrefix() {
        if (odd) {
            return false;
        }
        String literal = withoutTrailingGlob();
        for (int i = 0; i < literal.length(); i++) {
            if (NO_PREFIX.indexOf(literal.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    boolean leadsInto(String directory) {
        return (RawPaths.of(withoutTrailingGlob()) + "/").startsWith(directory + "/");
    }

    /** One only: the engine takes off two and so never looks for what {@code !a/*}{@code /**} keeps. */
    private String withoutTrailingGlob() {
        for (String glob : List.of("/**", "/*")) {
            if (text.endsWith(glob)) {
                return text.substring(0, text.length() - glob.length());
            }
        }
        return text;
    }

    static List<IgnorePattern> exceptions(List<IgnorePattern> patterns) {
        List<IgnorePattern> exceptions = new ArrayList<>();
        for (IgnorePattern pattern : patterns) {
            if (pattern.exception()) {
                exceptions.add(pattern);
            }
        }
        return List.copyOf(exceptions);
    }
}
