package io.jenkins.plugins.stet.core.source.wish;

import io.jenkins.plugins.stet.core.dockerfile.PathPattern;
import io.jenkins.plugins.stet.core.dockerfile.PathRules;
import java.util.List;

/** A COPY source that is more than a path, seen from one directory; paths in it are raw. */
sealed interface Source {
    /** Whether an entry that is no directory is taken. */
    boolean takes(String name);

    /** The same source seen from a directory in this one. */
    Source enter(String name);

    /** Whether this directory itself is taken. */
    boolean covers();

    /** Whether nothing in this directory can be taken. */
    boolean isOver();

    /** Nothing (more). */
    record Over() implements Source {
        @Override
        public boolean takes(String name) {
            return false;
        }

        @Override
        public Source enter(String name) {
            return this;
        }

        @Override
        public boolean covers() {
            return false;
        }

        @Override
        public boolean isOver() {
            return true;
        }
    }

    /** Taken with everything below. */
    record Whole() implements Source {
        @Override
        public boolean takes(String name) {
            return true;
        }

        @Override
        public Source enter(String name) {
            return this;
        }

        @Override
        public boolean covers() {
            return true;
        }

        @Override
        public boolean isOver() {
            return false;
        }
    }

    /** Above the place where it begins; {@code names} lead there. */
    record Ahead(List<String> names, Source there) implements Source {
        static Source of(List<String> names, Source there) {
            return names.isEmpty() ? there : new Ahead(names, there);
        }

        @Override
        public boolean takes(String name) {
            return names.size() == 1 && names.get(0).equals(name) && there.covers();
        }

        @Override
        public Source enter(String name) {
            return names.get(0).equals(name) ? of(names.subList(1, names.size()), there) : new Over();
        }

        @Override
        public boolean covers() {
            return false;
        }

        @Override
        public boolean isOver() {
            return false;
        }
    }

    /** Taken with everything below but for what {@code --exclude} names, relative to the place that was matched. */
    record Except(PathRules.Scope excluded, String path) implements Source {
        static Source at(PathRules excludes) {
            return new Except(excludes.top(), "");
        }

        @Override
        public boolean takes(String name) {
            return !excluded.matches(join(path, name));
        }

        @Override
        public Source enter(String name) {
            String below = join(path, name);
            Except next = new Except(excluded.enter(below), below);
            return next.excluded.mayHoldUnmatched(below) ? next : new Over();
        }

        @Override
        public boolean covers() {
            return !excluded.isMatched();
        }

        @Override
        public boolean isOver() {
            return false;
        }
    }

    /** At or below the place where names with wildcards begin; {@code matched} tells what follows a match. */
    record Wildcard(PathPattern pattern, String path, Source matched) implements Source {
        @Override
        public boolean takes(String name) {
            return pattern.matches(join(path, name));
        }

        @Override
        public Source enter(String name) {
            String below = join(path, name);
            if (pattern.matches(below)) {
                return matched;
            }
            return pattern.mayMatchBelow(below) ? new Wildcard(pattern, below, matched) : new Over();
        }

        @Override
        public boolean covers() {
            return false;
        }

        @Override
        public boolean isOver() {
            return false;
        }
    }

    /** Below the pivot of {@code COPY --parents}: matched like a line of an ignore file. */
    record Below(PathRules.Scope wanted, String path, PathRules.Scope excluded) implements Source {
        @Override
        public boolean takes(String name) {
            String below = join(path, name);
            return wanted.matches(below) && !excluded.matches(below);
        }

        @Override
        public Source enter(String name) {
            String below = join(path, name);
            Below next = new Below(wanted.enter(below), below, excluded.enter(below));
            return next.excluded.mayHoldUnmatched(below) ? next : new Over();
        }

        @Override
        public boolean covers() {
            return wanted.isMatched() && !excluded.isMatched();
        }

        @Override
        public boolean isOver() {
            return false;
        }
    }

    private static String join(String directory, String name) {
        return directory.isEmpty() ? name : directory + '/' + name;
    }
}
