package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;

/**
 * One path or pattern that an instruction takes from the build context.
 *
 * @param pattern relative to the context, cleaned, "" for the whole context. Without {@code --parents} its components
 *     are matched one by one (a {@code *} never crosses a '/'), and what matches is taken with everything below it
 * @param line of the instruction, for a trigger that of the FROM which pulls it
 * @param excludes patterns of {@code --exclude}, relative to each path that was matched (to the pivot under parents)
 */
public record ContextSource(Kind kind, String pattern, int line, List<String> excludes, Parents parents) {
    /** The instruction that takes it. */
    public enum Kind {
        COPY,
        ADD,
        BIND
    }

    /** How {@code COPY --parents} reads the pattern. */
    public sealed interface Parents {
        /** The usual case: a plain source. */
        record No() implements Parents {}

        /**
         * {@code pattern} is the pivot (before {@code /./}, "" is the context); below it {@code below} is matched like
         * a line of an ignore file, so {@code **} crosses directories and a matched directory takes all below it.
         */
        record Below(String below) implements Parents {}
    }

    public ContextSource {
        excludes = List.copyOf(excludes);
        if (pattern.startsWith("/") || pattern.equals(".")) {
            throw new IllegalArgumentException("'" + pattern + "' is not a cleaned path relative to the context");
        }
    }

    public boolean isWholeContext() {
        return pattern.isEmpty() && excludes.isEmpty() && parents instanceof Parents.No;
    }

    /** A wildcard may match nothing; a plain path that is not there makes the service always changed. */
    public boolean hasWildcard() {
        return PathPattern.hasWildcard(pattern)
                || (parents instanceof Parents.Below below && PathPattern.hasWildcard(below.below()));
    }
}
