package io.jenkins.plugins.stet.core.dockerfile;

import org.jspecify.annotations.Nullable;

/** What could not be known without running the build: from here on the whole context counts. */
public record Widening(int line, String why) {
    // written out, for a fast start: what the compiler makes is linked when it is used first
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Widening that && line == that.line && why.equals(that.why);
    }

    @Override
    public int hashCode() {
        return 31 * line + why.hashCode();
    }
}
