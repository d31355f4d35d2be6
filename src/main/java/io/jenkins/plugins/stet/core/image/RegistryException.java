package io.jenkins.plugins.stet.core.image;

import java.io.IOException;

/** A registry did not do what it was asked; the message names it and says what happened, why, and what to do. */
public class RegistryException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What callers tell apart. */
    public enum Kind {
        /** No connection, or no answer in time. */
        UNREACHABLE,
        /** It wants other credentials, or we may not talk to it. */
        DENIED,
        /** It answered that there is no such thing. */
        NOT_FOUND,
        /** The tag exists, holds something else, and must not be moved there. */
        IMMUTABLE_TAG,
        /** It answered what we cannot believe or use. */
        UNUSABLE
    }

    private final Kind kind;

    public RegistryException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public RegistryException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The message, which this exception always has. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
