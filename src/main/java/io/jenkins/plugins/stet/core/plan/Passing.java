package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.PassedContent;

/** How a content compares with what was passed last. */
sealed interface Passing {
    /** Nothing that counts was passed. */
    record Never(Reason why) implements Passing {}

    record Compared(PassedContent with, Match match) implements Passing {}

    /** From the closest to the farthest; the order is part of the meaning. */
    enum Match {
        SAME,
        OTHER_CONFIG,
        /** The content passed, but with another image than the one that stands for it now. */
        OTHER_IMAGE,
        OTHER_CONTENT
    }
}
