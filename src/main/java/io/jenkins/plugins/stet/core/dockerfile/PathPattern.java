package io.jenkins.plugins.stet.core.dockerfile;

/** Patterns of paths with Docker's wildcards: {@code *}, {@code ?} and character classes, each within one name. */
public final class PathPattern {
    private PathPattern() {}

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
