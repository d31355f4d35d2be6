package io.jenkins.plugins.stet.engine.buildkit;

import java.io.IOException;

/** Something answered, but it has no BuildKit. */
public final class NoBuildKitException extends IOException {
    private static final long serialVersionUID = 1L;

    NoBuildKitException(String message, Throwable cause) {
        super(message, cause);
    }
}
