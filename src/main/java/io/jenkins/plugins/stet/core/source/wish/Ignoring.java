package io.jenkins.plugins.stet.core.source.wish;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the ignore file says, seen from one directory. */
sealed interface Ignoring permits Ignoring.Nothing, Ignoring.Ahead, IgnoreState {
    boolean ignores(String name);

    Ignoring enter(String name);

    /** Whether this directory itself is ignored. */
    boolean isIgnored();

    /** Whether nothing in this directory can be kept. */
    boolean hidesAll();

    /** Outside of the context, or without an ignore file. */
    enum Nothing implements Ignoring {
        HERE;

        @Override
        public boolean ignores(String name) {
            return false;
        }

        @Override
        public Ignoring enter(String name) {
            return this;
        }

        @Override
        public boolean isIgnored() {
            return false;
        }

        @Override
        public boolean hidesAll() {
            return false;
        }
    }

    /** Above the context; {@code names} lead there. */
    record Ahead(List<String> names, IgnoreState context) implements Ignoring {
        static Ignoring of(List<String> names, IgnoreState context) {
            return names.isEmpty() ? context : new Ahead(names, context);
        }

        @Override
        public boolean ignores(String name) {
            return false;
        }

        @Override
        public Ignoring enter(String name) {
            return names.get(0).equals(name) ? of(names.subList(1, names.size()), context) : Nothing.HERE;
        }

        @Override
        public boolean isIgnored() {
            return false;
        }

        @Override
        public boolean hidesAll() {
            return false;
        }

        // written out, for a fast start: what the compiler makes is linked when it is used first
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Ahead that && names.equals(that.names) && context.equals(that.context);
        }

        @Override
        public int hashCode() {
            return 31 * names.hashCode() + context.hashCode();
        }
    }
}
