package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.io.IOException;

/** The peer speaks, but not this way. */
final class UpgradeRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    UpgradeRefusedException(String path, int status) {
        super(status == 0 ? "the engine does not speak HTTP/1.1" : "the engine answered " + status + " to " + path);
        this.status = status;
    }

    /** The HTTP status, 0 when the answer was no HTTP/1. */
    int status() {
        return status;
    }
}
