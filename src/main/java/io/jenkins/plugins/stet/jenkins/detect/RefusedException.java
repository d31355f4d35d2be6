package io.jenkins.plugins.stet.jenkins.detect;

import hudson.AbortException;

/** The user has to correct something; the message says what, and the log shows no stack trace. */
public final class RefusedException extends AbortException {
    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
