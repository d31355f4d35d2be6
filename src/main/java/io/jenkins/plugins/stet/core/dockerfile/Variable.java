package io.jenkins.plugins.stet.core.dockerfile;

/** What a name stands for in a substitution. */
sealed interface Variable {
    record Value(String text) implements Variable {}

    record Unset() implements Variable {}

    /** Only the engine will know it. */
    record Unknown(String why) implements Variable {}

    static Variable unset() {
        return new Unset();
    }

    default boolean isUnset() {
        return this instanceof Unset;
    }
}
