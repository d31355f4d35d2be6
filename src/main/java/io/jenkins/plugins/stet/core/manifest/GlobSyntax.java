package io.jenkins.plugins.stet.core.manifest;

import java.util.Optional;

/**
 * What the globs of a manifest may look like: <code>*</code>, <code>?</code>, <code>[a-z]</code>, <code>[^a]</code>,
 * <code>**</code> for any number of directories, backslash before a character that is meant as itself.
 */
public final class GlobSyntax {
    private GlobSyntax() {}

    /** What is wrong with a glob and what to write instead; nothing when it is good. */
    public static Optional<String> flawOf(String glob) {
        if (glob.isBlank()) {
            return Optional.of("is empty; take it out or write '**' for everything");
        }
        if (glob.indexOf('\0') >= 0) {
            return Optional.of("holds a zero byte");
        }
        if (glob.startsWith("!")) {
            return Optional.of("begins with '!'; list what is not wanted under 'exclude'");
        }
        for (String part : glob.split("/", -1)) {
            if (part.equals("..")) {
                return Optional.of("holds '..'; begin it with '/' to start at the repository's root");
            }
        }
        return flawOfCharacters(glob);
    }

    private static Optional<String> flawOfCharacters(String glob) {
        int i = 0;
        while (i < glob.length()) {
            char c = glob.charAt(i);
            if (c == '\\') {
                if (i + 1 == glob.length()) {
                    return Optional.of("ends with a backslash that escapes nothing; separate directories with '/'");
                }
                i++;
            } else if (c == '{' || c == '}') {
                return Optional.of("holds a brace; write one pattern for each alternative, or '\\" + c
                        + "' for the character itself");
            } else if (c == '[') {
                int close = endOfClass(glob, i);
                if (close < 0) {
                    return Optional.of("has a '[' without members and ']'; write '\\[' for the character itself");
                }
                i = close;
            }
            i++;
        }
        return Optional.empty();
    }

    /** The index of the bracket that closes a class, or -1; as in Go's path.Match the class may not be empty. */
    private static int endOfClass(String glob, int open) {
        int i = open + 1;
        if (i < glob.length() && glob.charAt(i) == '^') {
            i++;
        }
        int first = i;
        while (i < glob.length() && glob.charAt(i) != '/') {
            if (glob.charAt(i) == ']') {
                return i > first ? i : -1;
            }
            i += glob.charAt(i) == '\\' ? 2 : 1;
        }
        return -1;
    }
}
