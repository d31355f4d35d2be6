package io.jenkins.plugins.stet.engine.buildkit.status;

import java.time.Duration;

/**
 * One step (BuildKit says vertex) as far as it is known.
 *
 * @param id a digest that names the step within its build
 * @param duration zero while it runs
 * @param bytes what was transferred for it
 */
public record Step(String id, String name, State state, Duration duration, long bytes) {
    /** Where it is. */
    public enum State {
        WAITING,
        RUNNING,
        /** Its result was there: nothing was run. Once true this stays, though the engine takes it back on some pulls. */
        CACHED,
        DONE,
        FAILED,
        /** The build ended before it did. */
        CANCELLED
    }
}
