package io.jenkins.plugins.stet.jenkins.build;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** A part of a step's work, done in one go off the Pipeline's thread. */
interface Stage {
    Turn perform() throws IOException, InterruptedException;

    /** What people are told while it goes on or waits; nothing where the notes tell enough. */
    default Optional<String> status() {
        return Optional.empty();
    }

    /** What comes after it. */
    sealed interface Turn {
        record Now(Stage stage) implements Turn {}

        record Later(Stage stage, Pace pace) implements Turn {}

        record Succeed(Map<String, Object> result) implements Turn {}

        /** Nobody waits for the rest. */
        record Over() implements Turn {}
    }

    /** How long to wait. */
    enum Pace {
        /** Something happened, so more will. */
        SOON,
        /** A little longer each time. */
        SLOWER
    }
}
