package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
        enum No implements Parents {
            PARENTS
        }

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

    // written out, for a fast start: what the compiler makes is linked when it is used first
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContextSource that
                && kind == that.kind
                && pattern.equals(that.pattern)
                && line == that.line
                && excludes.equals(that.excludes)
                && parents.equals(that.parents);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * (31 * kind.hashCode() + pattern.hashCode()) + line) + excludes.hashCode())
                + parents.hashCode();
    }
}
