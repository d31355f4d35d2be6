package io.jenkins.plugins.stet.core.manifest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much has to be redone for a service, from nothing to everything; the order is part of the meaning. */
public enum Tier {
    NONE,
    RESTART,
    DEPLOY,
    CODE,
    DEPENDENCIES,
    DOCKERFILE,
    FULL;

    /** The tier as manifests, logs and JSON write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Tier> parse(String text) {
        return Arrays.stream(values()).filter(tier -> tier.text().equals(text)).findFirst();
    }

    public boolean atLeast(Tier other) {
        return compareTo(other) >= 0;
    }

    public Tier max(Tier other) {
        return atLeast(other) ? this : other;
    }

    public Tier min(Tier other) {
        return atLeast(other) ? other : this;
    }

    @Override
    public String toString() {
        return text();
    }
}
