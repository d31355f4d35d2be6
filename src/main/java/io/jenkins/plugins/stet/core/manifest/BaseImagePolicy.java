package io.jenkins.plugins.stet.core.manifest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a moved FROM tag means: nothing, a line in the log, or a rebuild (then its digest is part of the fingerprint). */
public enum BaseImagePolicy {
    IGNORE,
    WARN,
    REBUILD;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BaseImagePolicy> parse(String text) {
        return Arrays.stream(values())
                .filter(policy -> policy.text().equals(text))
                .findFirst();
    }
}
