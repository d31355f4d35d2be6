package io.jenkins.plugins.stet.jenkins.registry;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The agent that is to be asked is not there: that says nothing about images, and agents come back. */
public final class AgentGoneException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    public AgentGoneException(IOException cause) {
        super(cause);
    }
}
