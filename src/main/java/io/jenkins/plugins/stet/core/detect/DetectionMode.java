package io.jenkins.plugins.stet.core.detect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether what is decided also counts. */
public enum DetectionMode {
    ENFORCE,
    /** Decided and recorded as ever, but every service is named as changed and to be built. */
    OBSERVE,
    /** Nothing is read, nothing is recorded, everything is changed. */
    OFF;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DetectionMode> parse(String text) {
        return Arrays.stream(values()).filter(mode -> mode.text().equals(text)).findFirst();
    }
}
