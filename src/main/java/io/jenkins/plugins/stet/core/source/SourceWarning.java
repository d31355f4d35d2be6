package io.jenkins.plugins.stet.core.source;

import java.io.Serializable;

/**
 * Something to tell about a service's files.
 *
 * @param subject the pattern or path it is about
 */
public record SourceWarning(Kind kind, String subject, String message) implements Serializable {
    public enum Kind {
        /** An error where the manifest is strict. */
        NO_MATCH,
        /** A pointer of Git LFS where content is expected. */
        LFS_POINTER,
        /** A {@code .git} goes into the image. */
        GIT_COPIED,
        /** Something in the Dockerfile or in how it is built. */
        DOCKERFILE
    }
}
