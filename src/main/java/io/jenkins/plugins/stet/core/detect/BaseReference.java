package io.jenkins.plugins.stet.core.detect;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An image from outside that a service is built on.
 *
 * @param reference as the Dockerfile has it, after substitution
 * @param platform "" when it is not known
 */
public record BaseReference(String reference, String platform) implements Serializable {
    // written out, for a fast start: what the compiler makes is linked when it is used first
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BaseReference that
                && reference.equals(that.reference)
                && platform.equals(that.platform);
    }

    @Override
    public int hashCode() {
        return 31 * reference.hashCode() + platform.hashCode();
    }
}
