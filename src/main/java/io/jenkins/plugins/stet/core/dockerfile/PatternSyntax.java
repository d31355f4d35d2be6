package io.jenkins.plugins.stet.core.dockerfile;

/** Whether a pattern is one at all: Docker refuses an ignore file with a class or an escape that does not end. */
final class PatternSyntax {
    private final String pattern;
    private int at;

    private PatternSyntax(String pattern) {
        this.pattern = pattern;
    }

    static boolean isValid(String pattern) {
        return new PatternSyntax(pattern).scan();
    }

    private boolean scan() {
        while (at < pattern.length()) {
            char c = pattern.charAt(at++);
            if (c == '\\' && at++ >= pattern.length()) {
                return false;
            }
            if (c == '[' && !scanClass()) {
                return false;
            }
        }
        return true;
    }

    private boolean scanClass() {
        if (at < pattern.length() && pattern.charAt(at) == '^') {
            at++;
        }
        for (int ranges = 0; ; ranges++) {
            if (ranges > 0 && at < pattern.length() && pattern.charAt(at) == ']') {
                at++;
                return true;
            }
            if (!scanMember()) {
                return false;
            }
            if (pattern.charAt(at) == '-') {
                at++;
                if (!scanMember()) {
                    return false;
                }
            }
        }
    }

    /** A member must be followed by something, at least by the closing bracket. */
    private boolean scanMember() {
        if (at >= pattern.length() || pattern.charAt(at) == '-' || pattern.charAt(at) == ']') {
            return false;
        }
        if (pattern.charAt(at) == '\\' && ++at >= pattern.length()) {
            return false;
        }
        at += Character.charCount(pattern.codePointAt(at));
        return at < pattern.length();
    }
}
