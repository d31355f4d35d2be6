package io.jenkins.plugins.stet.engine.buildkit.wire;

/** Bytes that are no message: the peer is broken, or is not what we take it for. */
public final class WireException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WireException(String message) {
        super(message);
    }
}
