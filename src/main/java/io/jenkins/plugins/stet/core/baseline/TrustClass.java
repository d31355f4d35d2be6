package io.jenkins.plugins.stet.core.baseline;

import java.util.Locale;
import java.util.Optional;

/** How far a build may be believed, decided once a run; the order is part of the meaning, the last is trusted most. */
public enum TrustClass {
    /** Everything that is nothing else, and every case in which deciding failed. */
    UNTRUSTED,
    /** A change request from the repository itself, at its own trusted revision. */
    CHANGE,
    /** A branch of the repository itself, or a job without an SCM head. */
    BRANCH,
    /** The primary branch. */
    PRIMARY;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TrustClass> parse(String text) {
        for (TrustClass type : values()) {
            if (type.text().equals(text)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** A record proves something only to builds of its writer's class and below. */
    public boolean believes(TrustClass writer) {
        return writer.compareTo(this) >= 0;
    }
}
