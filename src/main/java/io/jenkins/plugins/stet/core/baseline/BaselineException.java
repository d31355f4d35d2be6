package io.jenkins.plugins.stet.core.baseline;

import java.io.IOException;

/** A record could not be written; what was there before still stands. */
public class BaselineException extends IOException {
    private static final long serialVersionUID = 1L;

    public BaselineException(String message) {
        super(message);
    }

    public BaselineException(String message, Throwable cause) {
        super(message, cause);
    }
}
