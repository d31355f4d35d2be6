package io.jenkins.plugins.stet.core.source.wish;

import java.util.List;

/** What the ignore file says, seen from one directory. */
sealed interface Ignoring permits Ignoring.Nothing, Ignoring.Ahead, IgnoreState {
    boolean ignores(String name);

    Ignoring enter(String name);

    /** Whether this directory itself is ignored. */
    boolean isIgnored();

    /** Whether nothing in this directory can be kept. */
    boolean hidesAll();

    /** Outside of the context, or without an ignore file. */
    record Nothing() implements Ignoring {
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
            return names.get(0).equals(name) ? of(names.subList(1, names.size()), context) : new Nothing();
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
}
