package io.jenkins.plugins.stet.core.text;

/** How a SHA-256 is written down: without an expression, which costs a short process more than all that it checks. */
public final class Sha256Text {
    private static final int LENGTH = 64;

    private Sha256Text() {}

    /** Whether this is one, and nothing else. */
    public static boolean isValid(String text) {
        return isValid(text, 0);
    }

    /** Whether the rest of the text from there on is one. */
    public static boolean isValid(String text, int from) {
        if (text.length() - from != LENGTH) {
            return false;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
