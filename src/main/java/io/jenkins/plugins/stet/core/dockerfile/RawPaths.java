package io.jenkins.plugins.stet.core.dockerfile;

import java.nio.charset.StandardCharsets;

/**
 * Paths as matchers see them: one char per byte, so that names which are no text keep their bytes and no path is
 * decoded for a comparison. Patterns are turned into this form once.
 */
public final class RawPaths {
    private RawPaths() {}

    public static String of(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
