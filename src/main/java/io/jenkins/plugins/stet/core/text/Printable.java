package io.jenkins.plugins.stet.core.text;

import java.util.regex.Pattern;

/**
 * Text that others may have chosen (names of files, keys of a manifest, answers of registries, what a build prints), fit
 * for a terminal and for a log: nothing in it moves the cursor, colours, begins a line, turns the direction of reading
 * or hides.
 */
public final class Printable {
    private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;:]*m");

    private Printable() {}

    /** One line: whatever is more than a sign stands as {@code \xNN} or {@code \\uNNNN}. */
    public static String line(String text) {
        return of(text, "");
    }

    /** The same, but for the ends of lines. */
    public static String lines(String text) {
        return of(text, "\n");
    }

    /** One line that a program printed: tabs stay, colours go. */
    public static String output(String text) {
        String uncoloured =
                text.indexOf('\u001b') < 0 ? text : COLOURS.matcher(text).replaceAll("");
        return of(uncoloured.endsWith("\r") ? uncoloured.substring(0, uncoloured.length() - 1) : uncoloured, "\t");
    }

    private static String of(String text, String allowed) {
        if (text.codePoints().allMatch(c -> isSign(c, allowed))) {
            return text;
        }
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(c -> printable.append(isSign(c, allowed) ? Character.toString(c) : escaped(c)));
        return printable.toString();
    }

    private static boolean isSign(int c, String allowed) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> allowed.indexOf(c) >= 0;
            default -> true;
        };
    }

    private static String escaped(int c) {
        return String.format(c <= 0xFF ? "\\x%02x" : "\\u%04x", c);
    }
}
