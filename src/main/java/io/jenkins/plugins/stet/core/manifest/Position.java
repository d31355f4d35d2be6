package io.jenkins.plugins.stet.core.manifest;

import java.io.Serializable;
import java.util.Comparator;

/** A place in a text, both counted from 1. */
public record Position(int line, int column) implements Serializable, Comparable<Position> {
    static final Position START = new Position(1, 1);
    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
