package io.jenkins.plugins.stet.core.manifest;

import java.io.Serializable;

/** A place in a text, both counted from 1. */
public record Position(int line, int column) implements Serializable, Comparable<Position> {
    static final Position START = new Position(1, 1);

    @Override
    public int compareTo(Position other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }
}
