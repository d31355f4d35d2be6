package io.jenkins.plugins.stet.core.source.glob;

import org.jspecify.annotations.Nullable;

/** A pattern, or what is left of one below a directory: one step and what follows it. */
sealed interface Glob {
    /** Equal texts mean equal patterns. */
    String text();

    /** The path so far is matched. */
    record End() implements Glob {
        static final End HERE = new End();

        @Override
        public String text() {
            return "";
        }

        // written out, for a fast start: what the compiler makes is linked when it is used first
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof End;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    /** Any number of directories, none included. */
    record AnyDepth(Glob next, String text) implements Glob {
        AnyDepth(Glob next) {
            this(next, "**/" + next.text());
        }
    }

    /** One name. */
    record Name(NameMatcher matcher, Glob next, String text) implements Glob {
        Name(String source, NameMatcher matcher, Glob next) {
            this(matcher, next, source + '/' + next.text());
        }
    }

    /** Whether everything below the directory is matched, whatever its name. */
    default boolean coversAllBelow() {
        return this instanceof End || (this instanceof AnyDepth any && any.next() instanceof End);
    }
}
