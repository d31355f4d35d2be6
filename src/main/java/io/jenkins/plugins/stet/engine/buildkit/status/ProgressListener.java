package io.jenkins.plugins.stet.engine.buildkit.status;

/** Hears what happens, in order and from one thread at a time. Every method does nothing unless it is overridden. */
public interface ProgressListener {
    default void started(Step step) {}

    /** It ended well, badly or was cached; told once, and once more when the engine takes it up again and it fails. */
    default void finished(Step step) {}

    /** @param total 0 when it is not known */
    default void transferred(Step step, String what, long current, long total) {}

    /** A line that the step wrote, without its end. */
    default void logged(Step step, String line) {}

    /** The engine, or the Dockerfile's checks, have something to say. */
    default void warned(String text) {}
}
