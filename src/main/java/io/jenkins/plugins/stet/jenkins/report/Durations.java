package io.jenkins.plugins.stet.jenkins.report;

/** Spans of time for people. */
public final class Durations {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    private Durations() {}

    /** Like {@code 45 s}, {@code 3 min 12 s} or {@code 2 h 5 min}. */
    public static String text(long seconds) {
        if (seconds < MINUTE) {
            return seconds + " s";
        }
        if (seconds < HOUR) {
            return seconds / MINUTE + " min" + rest(seconds % MINUTE, "s");
        }
        return seconds / HOUR + " h" + rest(seconds % HOUR / MINUTE, "min");
    }

    /** Without what nobody asks for: seconds beside minutes, or minutes beside many hours. */
    public static String about(long seconds) {
        if (seconds < MINUTE) {
            return text(seconds);
        }
        return text(seconds < HOUR ? Math.round(seconds / (double) MINUTE) * MINUTE : seconds);
    }

    private static String rest(long amount, String unit) {
        return amount == 0 ? "" : " " + amount + " " + unit;
    }
}
