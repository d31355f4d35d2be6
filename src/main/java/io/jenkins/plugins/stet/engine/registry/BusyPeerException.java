package io.jenkins.plugins.stet.engine.registry;

import java.io.IOException;
import java.time.Duration;

/** The peer answered that it cannot answer now; asking again later may help. */
final class BusyPeerException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    BusyPeerException(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    /** Zero when it did not say. */
    Duration retryAfter() {
        return retryAfter;
    }
}
