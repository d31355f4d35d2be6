package io.jenkins.plugins.stet.core.image.build;

/** A build that did not end well; the message says what failed, why, and what to do next. */
public class BuildFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What callers tell apart. */
    public enum Kind {
        /** A step of the Dockerfile failed: the author's business. */
        STEP,
        /** The engine was not reached. */
        UNREACHED,
        /** The engine cannot do what the build needs. */
        ENGINE,
        /** The engine went away during the build. */
        ENGINE_LOST,
        /** The image was built but not pushed. */
        PUSH,
        /** A file of the context changed or vanished while it was being sent. */
        CONTEXT
    }

    private final Kind kind;

    public BuildFailedException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public BuildFailedException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
