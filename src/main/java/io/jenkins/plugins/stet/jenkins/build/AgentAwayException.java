package io.jenkins.plugins.stet.jenkins.build;

import java.io.IOException;

/** The agent cannot be asked at the moment; its process goes on meanwhile. */
final class AgentAwayException extends IOException {
    private static final long serialVersionUID = 1L;

    AgentAwayException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
