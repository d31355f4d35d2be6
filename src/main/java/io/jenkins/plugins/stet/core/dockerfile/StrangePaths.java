package io.jenkins.plugins.stet.core.dockerfile;

/** Paths that the parts of an engine read differently; they are not narrowed to anything. */
final class StrangePaths {
    private StrangePaths() {}

    /** "" when the path is an ordinary one. */
    static String whyStrange(String path) {
        if (path.indexOf('\\') >= 0) {
            return "a backslash stays in the path, which engines read as a name and as an escape";
        }
        if (path.indexOf('\uFFFD') >= 0) {
            return "the path is not written in UTF-8";
        }
        return PatternSyntax.isValid(path) ? "" : "a character class does not end";
    }
}
