package io.jenkins.plugins.stet.core.source.oracle;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Matching as simple as it can be said: one regular expression for a whole path, tried on the path and its parents. */
final class NaiveMatch {
    private static final Map<String, Pattern> REGEXES = new ConcurrentHashMap<>();

    private NaiveMatch() {}

    /** A glob of the manifest; paths from the repository's root. */
    static boolean glob(String glob, String context, String path, boolean directory) {
        String full = glob.startsWith("/") ? glob.substring(1) : join(context, glob);
        if (full.endsWith("/**")) {
            String base = full.substring(0, full.length() - 3);
            return covers(regex(base), directory ? path : parent(path)) && !path.isEmpty();
        }
        return covers(regex(full), path);
    }

    static boolean anyGlob(List<String> globs, String context, String path, boolean directory) {
        return globs.stream().anyMatch(glob -> glob(glob, context, path, directory));
    }

    /** A source of COPY; both from the context. */
    static boolean source(String source, String path) {
        return source.equals(".") || covers(regex(source), path);
    }

    /**
     * Lines of an ignore file, from the top directory down as docker's own client walks: what a line decided about a
     * directory holds below it, and a line that would change nothing is not asked.
     */
    static boolean ignored(List<String> lines, String path) {
        boolean[] decided = new boolean[lines.size()];
        boolean ignored = false;
        for (int end = 0; end >= 0; ) {
            end = path.indexOf('/', end + 1);
            String here = end < 0 ? path : path.substring(0, end);
            ignored = false;
            for (int i = 0; i < decided.length; i++) {
                String line = lines.get(i);
                boolean exception = line.startsWith("!");
                decided[i] |= exception == ignored
                        && regex(exception ? line.substring(1) : line)
                                .matcher(here)
                                .matches();
                ignored = decided[i] ? !exception : ignored;
            }
        }
        return ignored;
    }

    private static boolean covers(Pattern pattern, String path) {
        for (String here = path; !here.isEmpty(); here = parent(here)) {
            if (pattern.matcher(here).matches()) {
                return true;
            }
        }
        return false;
    }

    static String parent(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    static String join(String directory, String name) {
        return directory.isEmpty() ? name : directory + '/' + name;
    }

    private static Pattern regex(String glob) {
        return REGEXES.computeIfAbsent(glob, NaiveMatch::compile);
    }

    private static Pattern compile(String glob) {
        StringBuilder regex = new StringBuilder();
        for (String part : glob.replace("**/", "\0").split("(?<=\0)|(?=\0)")) {
            regex.append(part.equals("\0") ? "(.*/)?" : names(part));
        }
        return Pattern.compile(regex.toString());
    }

    private static String names(String glob) {
        StringBuilder regex = new StringBuilder();
        for (char c : glob.toCharArray()) {
            regex.append(
                    switch (c) {
                        case '*' -> "[^/]*";
                        case '?' -> "[^/]";
                        case '{' -> "(";
                        case '}' -> ")";
                        case ',' -> "|";
                        default -> Pattern.quote(String.valueOf(c));
                    });
        }
        return regex.toString();
    }
}
