package io.jenkins.plugins.stet.core.dockerfile;

import org.jspecify.annotations.Nullable;

/** What a name stands for in a substitution. */
sealed interface Variable {
    record Value(String text) implements Variable {
        // written out, for a fast start: what the compiler makes is linked when it is used first
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Value that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    record Unset() implements Variable {}

    /** Only the engine will know it. */
    record Unknown(String why) implements Variable {
        // written out, for a fast start: what the compiler makes is linked when it is used first
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Unknown that && why.equals(that.why);
        }

        @Override
        public int hashCode() {
            return why.hashCode();
        }
    }

    static Variable unset() {
        return new Unset();
    }

    default boolean isUnset() {
        return this instanceof Unset;
    }
}
