package io.jenkins.plugins.stet.engine.docker;

/** The engine did not do what it was asked; the message names it. */
public final class EngineException extends Exception {
    private static final long serialVersionUID = 1L;

    EngineException(String message) {
        super(message);
    }

    EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
