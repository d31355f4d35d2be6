package io.jenkins.plugins.stet.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a terminal can show.
 *
 * @param rows how many lines it has
 * @param unicode whether it shows more than ASCII
 */
record Screen(int rows, boolean unicode) {
    private static final int USUAL_ROWS = 24;
    private static final int SAFE_ROWS = 5;
    private static final int MOST_LIVE = 8;

    static final Screen USUAL = new Screen(USUAL_ROWS, true);

    Screen {
        rows = rows > 0 ? rows : USUAL_ROWS;
    }

    /**
     * @param rows as the launcher was told by the terminal; empty or zero where nobody knows
     * @param signs <code>ascii</code> where the launcher replaced a locale that has no more
     */
    static Screen of(String rows, String signs, Map<String, String> environment) {
        boolean number = rows.matches("[0-9]{1,4}");
        return new Screen(number ? Integer.parseInt(rows) : 0, !signs.equals("ascii") && isUnicode(environment));
    }

    private static boolean isUnicode(Map<String, String> environment) {
        String locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return locale.contains("utf-8") || locale.contains("utf8");
    }

    /** How many lines may rewrite themselves: all of them have to be on the screen, and some that stay should be, too. */
    int liveRows() {
        return Math.max(1, Math.min(MOST_LIVE, rows - SAFE_ROWS));
    }
}
