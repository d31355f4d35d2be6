package io.jenkins.plugins.stet.core.source.wish;

import io.jenkins.plugins.stet.core.source.glob.Globs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the Dockerfile takes minus its ignore file, seen from one directory.
 *
 * @param plain sources that are a path with everything below
 * @param patterns all others
 */
record Copies(Globs plain, List<Source> patterns, Ignoring ignoring) {
    boolean takes(String name) {
        return (plain.takes(name) || patternTakes(name)) && !ignoring.ignores(name);
    }

    private boolean patternTakes(String name) {
        for (Source pattern : patterns) {
            if (pattern.takes(name)) {
                return true;
            }
        }
        return false;
    }

    boolean ignores(String name) {
        return ignoring.ignores(name);
    }

    boolean isIgnored() {
        return ignoring.isIgnored();
    }

    Copies enter(String name) {
        Copies next = new Copies(plain.enter(name), enterPatterns(name), ignoring.enter(name)).simplified();
        return equals(next) ? this : next;
    }

    private List<Source> enterPatterns(String name) {
        if (patterns.isEmpty()) {
            return patterns;
        }
        List<Source> left = new ArrayList<>();
        for (Source pattern : patterns) {
            Source next = pattern.enter(name);
            if (!next.isOver()) {
                left.add(next);
            }
        }
        return left;
    }

    Copies simplified() {
        if (ignoring.hidesAll()) {
            return new Copies(plain.nothing(), List.of(), ignoring);
        }
        if (plain.isAll() || patterns.contains(new Source.Whole())) {
            return new Copies(plain.everything(), List.of(), ignoring);
        }
        return this;
    }

    /** Whether this directory itself is taken. */
    boolean covers() {
        return (plain.isAll() || somePatternCovers()) && !ignoring.isIgnored();
    }

    private boolean somePatternCovers() {
        for (Source pattern : patterns) {
            if (pattern.covers()) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing in this directory is taken. */
    boolean isOver() {
        return plain.isNone() && patterns.isEmpty();
    }

    Copies dropped() {
        return new Copies(plain.nothing(), List.of(), ignoring);
    }

    // written out, for a fast start: what the compiler makes is linked when it is used first
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Copies that
                && plain == that.plain
                && patterns.equals(that.patterns)
                && ignoring.equals(that.ignoring);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * plain.hashCode() + patterns.hashCode()) + ignoring.hashCode();
    }
}
