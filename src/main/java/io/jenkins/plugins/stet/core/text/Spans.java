package io.jenkins.plugins.stet.core.text;

import java.time.Duration;
import java.time.Instant;

/** Times as people say them. */
public final class Spans {
    private Spans() {}

    /** <code>45 s</code>, <code>1 min 35 s</code>, <code>12 min</code>, <code>1 h 5 min</code>. */
    public static String text(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        long minutes = seconds / 60;
        if (minutes < 10) {
            return minutes + " min" + rest(seconds % 60, " s");
        }
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h" + rest(minutes % 60, " min");
    }

    private static String rest(long amount, String unit) {
        return amount == 0 ? "" : " " + amount + unit;
    }

    public static String ago(Instant then, Instant now) {
        long seconds = Math.max(0, Duration.between(then, now).toSeconds());
        long days = seconds / 86_400;
        if (days >= 2) {
            return days + " days ago";
        }
        return seconds < 60 ? "just now" : text(seconds / 60 * 60) + " ago";
    }
}
