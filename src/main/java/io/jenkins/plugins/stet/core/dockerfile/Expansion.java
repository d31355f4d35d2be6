package io.jenkins.plugins.stet.core.dockerfile;

/** What became of a word after substitution. */
sealed interface Expansion {
    record Known(String text) implements Expansion {}

    /** A value was missing, or the word is written in a way that is not understood here. */
    record Unknown(String why) implements Expansion {}

    default Variable asVariable() {
        return this instanceof Known known
                ? new Variable.Value(known.text())
                : new Variable.Unknown(((Unknown) this).why());
    }
}
