package io.jenkins.plugins.stet.core.source;

import java.util.Locale;

/** What a file is to a service; a path has one class only, and the classes of a change decide its tier. */
public enum FileClass {
    CODE,
    /** Recognised names (lock files, package manifests, ...) and what the manifest calls dependencies. */
    DEPENDENCIES,
    /** The service's Dockerfile where the context holds it as a file, too. */
    DOCKERFILE,
    /** Read at run time only: part of the runtime digest, never sent. */
    CONFIG,
    /** Made by earlier steps: sent, never fingerprinted. */
    GENERATED,
    /** An extra input of a task. */
    TASK;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the engine receives files of this class. */
    public boolean isSent() {
        return this != CONFIG && this != TASK;
    }
}
