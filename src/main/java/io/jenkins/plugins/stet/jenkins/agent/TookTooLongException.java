package io.jenkins.plugins.stet.jenkins.agent;

import java.io.IOException;

/** Nobody waited any longer. */
public final class TookTooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    public TookTooLongException(long seconds, Throwable cause) {
        super("the agent has not answered within " + seconds + " s", cause);
    }
}
