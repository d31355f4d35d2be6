package io.jenkins.plugins.stet.cli;

/** Text that others may have chosen (names of files, keys of a manifest), fit for a terminal. */
final class Printable {
    private Printable() {}

    /** One line: whatever would move the cursor, colour or begin a line stands as {@code \xNN}. */
    static String line(String text) {
        return of(text, "");
    }

    /** The same, but for the ends of lines. */
    static String lines(String text) {
        return of(text, "\n");
    }

    private static String of(String text, String allowed) {
        StringBuilder printable = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = Character.isISOControl(c) && allowed.indexOf(c) < 0;
            printable.append(escaped ? String.format("\\x%02x", (int) c) : String.valueOf(c));
        }
        return printable.toString();
    }
}
