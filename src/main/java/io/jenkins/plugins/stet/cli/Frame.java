package io.jenkins.plugins.stet.cli;

import java.util.List;

/**
 * What is written to a terminal to replace its last rows, in one piece. Every frame leaves the terminal as a shell wants
 * it, at the beginning of an empty line, with a cursor and with lines that wrap: whenever the process dies, nothing has to
 * be put right.
 */
final class Frame {
    private static final String HIDE_CURSOR = "\u001b[?25l";
    private static final String SHOW_CURSOR = "\u001b[?25h";
    private static final String CUT_LINES = "\u001b[?7l";
    private static final String WRAP_LINES = "\u001b[?7h";
    private static final String ERASE_LINE = "\u001b[K";
    private static final String ERASE_BELOW = "\u001b[J";

    private Frame() {}

    /**
     * @param before how many rows the last frame left
     * @param lines that stay, above the rows
     * @param rows that the next frame replaces; whatever does not fit is cut by the terminal
     */
    static String of(int before, List<String> lines, List<String> rows) {
        StringBuilder frame = new StringBuilder(HIDE_CURSOR);
        if (before > 0) {
            frame.append("\u001b[").append(before).append('A');
        }
        frame.append('\r');
        if (!lines.isEmpty()) {
            frame.append(ERASE_BELOW);
            lines.forEach(line -> frame.append(line).append('\n'));
        }
        frame.append(CUT_LINES);
        // a terminal puts what it cuts into its last column, sign over sign: the blank is what stands there in the end
        rows.forEach(row -> frame.append(row).append(' ').append(ERASE_LINE).append('\n'));
        return frame.append(ERASE_BELOW).append(WRAP_LINES).append(SHOW_CURSOR).toString();
    }
}
