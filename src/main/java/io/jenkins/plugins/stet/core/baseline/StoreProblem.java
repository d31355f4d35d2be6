package io.jenkins.plugins.stet.core.baseline;

import java.io.Serializable;
import java.nio.file.Path;

/** A record file that could not be used: which, what happened to it, and what that means for the user. */
public record StoreProblem(Kind kind, String file, String message) implements Serializable {
    public enum Kind {
        /** Set aside as {@code *.corrupt-<time>}. */
        DAMAGED,
        /** Written by a newer release; left as it is. */
        NEWER_SCHEMA,
        /** Could not be read at all. */
        UNREADABLE,
        /** Others may have written it; not believed. */
        NOT_OURS
    }

    static StoreProblem of(Kind kind, Path file, String message) {
        return new StoreProblem(kind, file.toString(), message);
    }
}
