package io.jenkins.plugins.stet.core.dockerfile;

import org.jspecify.annotations.Nullable;

/** Something a user should know about a Dockerfile although it builds. */
public record DockerfileWarning(int line, String text) {
    // written out, for a fast start: what the compiler makes is linked when it is used first
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DockerfileWarning that && line == that.line && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * line + text.hashCode();
    }
}
