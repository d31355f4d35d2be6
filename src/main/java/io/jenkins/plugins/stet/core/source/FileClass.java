package io.jenkins.plugins.stet.core.source;

import java.util.Locale;

/** What a file is to a service; a path has one class only, and the classes of a change decide its tier. */
public enum FileClass {
    CODE(1),
    /** Recognised names (lock files, package manifests, ...) and what the manifest calls dependencies. */
    DEPENDENCIES(2),
    /** The service's Dockerfile where the context holds it as a file, too. */
    DOCKERFILE(3),
    /** Read at run time only: part of the runtime digest, never sent. */
    CONFIG(4),
    /** Made by earlier steps: sent, never fingerprinted. */
    GENERATED(5),
    /** An extra input of a task. */
    TASK(6);

    private static final FileClass[] BY_CODE = {CODE, DEPENDENCIES, DOCKERFILE, CONFIG, GENERATED, TASK};

    private final byte code;

    FileClass(int code) {
        this.code = (byte) code;
    }

    /** A small positive number, for tables of many files. */
    public byte code() {
        return code;
    }

    public static FileClass of(byte code) {
        return BY_CODE[code - 1];
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the engine receives files of this class. */
    public boolean isSent() {
        return this != CONFIG && this != TASK;
    }
}
