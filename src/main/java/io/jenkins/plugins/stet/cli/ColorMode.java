package io.jenkins.plugins.stet.cli;

import java.util.Map;

/** The values of <code>--color</code>. */
enum ColorMode {
    AUTO,
    ALWAYS,
    NEVER;

    Palette palette(boolean terminal, Map<String, String> environment) {
        return switch (this) {
            case ALWAYS -> Palette.COLOURED;
            case NEVER -> Palette.PLAIN;
            case AUTO -> terminal && wantsColour(environment) ? Palette.COLOURED : Palette.PLAIN;
        };
    }

    private static boolean wantsColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
