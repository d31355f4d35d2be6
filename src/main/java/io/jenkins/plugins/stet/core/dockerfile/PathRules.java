package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A list of patterns as Docker applies it on a walk: the last line that matches a path or one of its parents wins.
 * Paths are raw ({@link RawPaths}), relative, without a trailing slash. Immutable, so that threads may share it.
 */
public final class PathRules {
    private final List<IgnorePattern> patterns;
    private final List<IgnorePattern> exceptions;
    private final boolean onlyLiteralExceptions;
    private final String[] nameEnds;
    private final Scope top;

    private PathRules(List<IgnorePattern> patterns) {
        this.patterns = patterns;
        this.exceptions = IgnorePattern.exceptions(patterns);
        this.onlyLiteralExceptions = areLiteral(exceptions);
        this.nameEnds = nameEnds(patterns);
        this.top = new Scope(new BitSet(), false);
    }

    private static String[] nameEnds(List<IgnorePattern> patterns) {
        String[] ends = new String[patterns.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = patterns.get(i).nameEnd();
        }
        return ends;
    }

    private static boolean areLiteral(List<IgnorePattern> exceptions) {
        for (IgnorePattern exception : exceptions) {
            if (!exception.isLiteralPrefix()) {
                return false;
            }
        }
        return true;
    }

    /** @throws DockerfileException with the pattern's number from 1 as its line */
    public static PathRules of(List<String> lines) throws DockerfileException {
        List<IgnorePattern> compiled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = GoText.trim(lines.get(i));
            if (!text.isEmpty()) {
                compiled.add(compile(CleanPath.clean(text), i + 1));
            }
        }
        return new PathRules(List.copyOf(compiled));
    }

    private static IgnorePattern compile(String line, int number) throws DockerfileException {
        boolean exception = line.startsWith("!");
        String text = exception ? line.substring(1) : line;
        if (text.isEmpty()) {
            throw new DockerfileException(number, "\"!\" alone is no pattern: name what it should keep");
        }
        if (!PatternSyntax.isValid(text)) {
            throw new DockerfileException(
                    number, "\"" + line + "\" is no pattern: a character class or an escape does not end");
        }
        return IgnorePattern.of(text, exception);
    }

    /** Lines whose meaning in the engine cannot be told; they err towards keeping files. */
    public List<String> oddLines() {
        return patterns.stream()
                .filter(IgnorePattern::odd)
                .map(pattern -> (pattern.exception() ? "!" : "") + pattern.text())
                .toList();
    }

    public boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** The root of a walk. */
    public Scope top() {
        return top;
    }

    /** For single questions; a walk is faster with scopes. */
    public boolean matches(String path) {
        Scope scope = top;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            scope = scope.enter(path.substring(0, slash));
        }
        return scope.matches(path);
    }

    /** What is known inside of one directory of a walk. */
    public final class Scope {
        private final BitSet parentMatched;
        private final boolean matched;

        private Scope(BitSet parentMatched, boolean matched) {
            this.parentMatched = parentMatched;
            this.matched = matched;
        }

        /** Whether the directory itself is matched. */
        public boolean isMatched() {
            return matched;
        }

        /** Whether an entry of this name may be matched; most can not, and need no path. */
        public boolean mayMatch(String name) {
            if (!parentMatched.isEmpty()) {
                return true;
            }
            for (String end : nameEnds) {
                if (name.endsWith(end)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the path of an entry of this directory is matched. */
        public boolean matches(String path) {
            boolean now = false;
            for (int i = 0; i < patterns.size(); i++) {
                if (isMatchedBy(i, path, now)) {
                    now = !patterns.get(i).exception();
                }
            }
            return now;
        }

        /** The scope of a directory in this one. */
        public Scope enter(String path) {
            BitSet matches = new BitSet(patterns.size());
            boolean now = false;
            for (int i = 0; i < patterns.size(); i++) {
                if (isMatchedBy(i, path, now)) {
                    matches.set(i);
                    now = !patterns.get(i).exception();
                }
            }
            return matches.isEmpty() ? top : new Scope(matches, now);
        }

        /** A line that would change nothing is not asked, and then not kept for what is below either. */
        private boolean isMatchedBy(int index, String path, boolean now) {
            IgnorePattern pattern = patterns.get(index);
            return parentMatched.get(index)
                    || (pattern.exception() == now && pattern.matcher().matches(path));
        }

        /** Whether a walk must look into this directory for paths that are not matched. */
        public boolean mayHoldUnmatched(String path) {
            if (!matched || exceptions.isEmpty()) {
                return !matched;
            }
            return !onlyLiteralExceptions || exceptions.stream().anyMatch(exception -> exception.leadsInto(path));
        }
    }
}
