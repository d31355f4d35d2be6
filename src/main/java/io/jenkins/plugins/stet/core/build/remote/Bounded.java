package io.jenkins.plugins.stet.core.build.remote;

import org.jspecify.annotations.Nullable;

/** Values of a foreign JSON object, within limits. */
final class Bounded {
    private static final int LONGEST_TEXT = 20_000;

    private Bounded() {}

    static String text(@Nullable Object value) {
        if (!(value instanceof String text)) {
            throw new IllegalArgumentException("a text was expected, not " + value);
        }
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "..." : text;
    }

    static long number(@Nullable Object value) {
        if (value instanceof Long number && number >= 0) {
            return number;
        }
        throw new IllegalArgumentException("a number was expected, not " + value);
    }
}
