package io.jenkins.plugins.stet.core.image;

/** A foreign text made safe for a message: bounded, on one line, without control characters. */
final class Excerpt {
    private static final int LIMIT = 120;

    private Excerpt() {}

    static String of(String text) {
        String line = text.length() > LIMIT ? text.substring(0, LIMIT) + "..." : text;
        return line.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
