package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The published rules of ignore files taken word by word: an expression a line, asked of every path of a walk. */
final class NaiveIgnore {
    private record Line(boolean exception, Pattern expression) {}

    private final List<Line> lines = new ArrayList<>();

    NaiveIgnore(List<String> patterns) {
        for (String pattern : patterns) {
            boolean exception = pattern.startsWith("!");
            lines.add(new Line(exception, expression(exception ? pattern.substring(1) : pattern)));
        }
    }

    /** Letter by letter; only the shapes at both ends are plain comparisons of text. */
    private static Pattern expression(String pattern) {
        String plain = pattern.replace("**", "");
        boolean noWildcards = plain.chars().noneMatch(c -> "*?[]\\".indexOf(c) >= 0);
        if (noWildcards && pattern.startsWith("**") && pattern.indexOf("**", 2) < 0) {
            String end = pattern.substring(2);
            String whole = end.startsWith("/") ? Pattern.quote(end.substring(1)) + "|" : "";
            return Pattern.compile("(?s)" + whole + ".*" + Pattern.quote(end));
        }
        if (noWildcards && pattern.indexOf("**") == pattern.length() - 2 && pattern.length() > 2) {
            return Pattern.compile("(?s)" + Pattern.quote(pattern.substring(0, pattern.length() - 2)) + ".*");
        }
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (pattern.startsWith("**", i)) {
                i += pattern.startsWith("**/", i) ? 2 : 1;
                expression.append(i == pattern.length() - 1 ? ".*" : "(.*/)?");
            } else if (c == '*') {
                expression.append("[^/]*");
            } else if (c == '?') {
                expression.append("[^/]");
            } else if (c == '\\') {
                expression.append('\\').append(pattern.charAt(++i));
            } else if (".+()|{}$".indexOf(c) >= 0) {
                expression.append('\\').append(c);
            } else {
                expression.append(c);
            }
        }
        return Pattern.compile(expression.toString(), Pattern.UNIX_LINES);
    }

    /** Going down from the top, every line keeps that it matched a parent. */
    boolean ignores(String path) {
        boolean[] kept = new boolean[lines.size()];
        boolean ignored = false;
        for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
            ignored = step(end < 0 ? path : path.substring(0, end), kept);
            if (end < 0) {
                return ignored;
            }
        }
    }

    private boolean step(String path, boolean[] kept) {
        boolean ignored = false;
        for (int i = 0; i < kept.length; i++) {
            Line line = lines.get(i);
            boolean asked = kept[i] || line.exception() == ignored;
            kept[i] = asked && (kept[i] || line.expression().matcher(path).matches());
            if (kept[i]) {
                ignored = !line.exception();
            }
        }
        return ignored;
    }
}
