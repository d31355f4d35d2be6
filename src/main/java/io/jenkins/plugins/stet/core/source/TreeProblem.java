package io.jenkins.plugins.stet.core.source;

import java.io.Serializable;

/**
 * Why the content of a service is not known: the service is built in full, never skipped.
 *
 * @param message what happened and what to do about it, ready for people
 */
public record TreeProblem(TreePath path, Kind kind, String message) implements Serializable {
    public enum Kind {
        UNREADABLE,
        /** It changed each time it was read. */
        CHANGING,
        /** A submodule that is needed is not checked out. */
        SUBMODULE,
        /** A socket or a device, or a path that leaves the repository. */
        REFUSED,
        /** No engine would build this Dockerfile, or its ignore file is none. */
        DOCKERFILE
    }

    @Override
    public String toString() {
        return path.display() + ": " + message;
    }
}
