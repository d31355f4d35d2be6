package io.jenkins.plugins.stet.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

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
    private static final int MOST_DIGITS = 4;
    private static final List<String> LOCALES = List.of("LC_ALL", "LC_CTYPE", "LANG");

    static final Screen USUAL = new Screen(USUAL_ROWS, true);

    Screen {
        rows = rows > 0 ? rows : USUAL_ROWS;
    }

    /**
     * @param rows as the launcher was told by the terminal; empty or zero where nobody knows
     * @param signs <code>ascii</code> where the launcher replaced a locale that has no more
     */
    static Screen of(String rows, String signs, Map<String, String> environment) {
        return new Screen(number(rows), !signs.equals("ascii") && isUnicode(environment));
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9' || i == MOST_DIGITS) {
                return 0;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    private static boolean isUnicode(Map<String, String> environment) {
        String locale = "";
        for (String name : LOCALES) {
            if (locale.isEmpty()) {
                locale = environment.getOrDefault(name, "").toLowerCase(Locale.ROOT);
            }
        }
        return locale.contains("utf-8") || locale.contains("utf8");
    }

    /** How many lines may rewrite themselves: all of them have to be on the screen, and some that stay should be, too. */
    int liveRows() {
        return Math.max(1, Math.min(MOST_LIVE, rows - SAFE_ROWS));
    }
}
