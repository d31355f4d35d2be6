package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;

/**
 * A source of COPY or ADD, compiled. The engine resolves the names before the first wildcard, links included, to one
 * place; the rest is matched against the paths below that place, and there links in the middle are not followed.
 */
public final class PathPattern {
    private final String literalPrefix;
    private final Wildcard rest;
    private final boolean wildcard;

    private PathPattern(String literalPrefix, String rest) {
        this.literalPrefix = RawPaths.of(literalPrefix);
        this.wildcard = !rest.isEmpty();
        this.rest = new Wildcard(
                PatternSyntax.isValid(rest)
                        ? WildcardParser.parse(rest, false)
                        : List.of(new WildcardToken.OneOf(false, List.of())));
    }

    /** @param pattern cleaned and relative, "" for the place itself */
    public static PathPattern of(String pattern) {
        int split = 0;
        while (split < pattern.length()) {
            int slash = pattern.indexOf('/', split);
            int end = slash < 0 ? pattern.length() : slash;
            if (hasWildcard(pattern.substring(split, end))) {
                return new PathPattern(pattern.substring(0, Math.max(0, split - 1)), pattern.substring(split));
            }
            split = end + 1;
        }
        return new PathPattern(pattern, "");
    }

    /** The raw path before the first name with a wildcard, the whole path when there is none. */
    public String literalPrefix() {
        return literalPrefix;
    }

    public boolean hasWildcard() {
        return wildcard;
    }

    /** Whether the wildcard part matches a raw path relative to the literal prefix; what is below is taken with it. */
    public boolean matches(String path) {
        return rest.matches(path);
    }

    /** Whether something below this raw directory, relative to the literal prefix, can match. */
    public boolean mayMatchBelow(String directory) {
        return wildcard && rest.matchesSomethingBeginningWith(directory + "/");
    }

    public static boolean hasWildcard(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '*', '?', '[' -> {
                    return true;
                }
                case '\\' -> i++;
                default -> {}
            }
        }
        return false;
    }
}
