package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;

/** The pieces of a wildcard pattern. */
sealed interface WildcardToken {
    /** Exactly these bytes. */
    record Literal(String raw) implements WildcardToken {}

    /** {@code *}: any characters but '/'. */
    record Star() implements WildcardToken {}

    /** {@code ?}: one character but '/'. */
    record One() implements WildcardToken {}

    /** {@code **}: nothing, or everything up to some '/'. */
    record AnyDirectories() implements WildcardToken {}

    /** {@code **} at the end: everything that is left. */
    record AnyTail() implements WildcardToken {}

    /** {@code [a-z]}, {@code [^a]}: one character, '/' included when the class has it. */
    record OneOf(boolean negated, List<Range> ranges) implements WildcardToken {
        boolean contains(int rune) {
            return ranges.stream().anyMatch(range -> range.low() <= rune && rune <= range.high()) != negated;
        }
    }

    /** Both ends belong to it. */
    record Range(int low, int high) {}
}
