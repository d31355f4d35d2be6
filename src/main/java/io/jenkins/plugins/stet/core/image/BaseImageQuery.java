package io.jenkins.plugins.stet.core.image;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A FROM to resolve: the reference as the Dockerfile has it after substitution, for <code>os/arch[/variant]</code>. */
public record BaseImageQuery(String reference, String platform) implements Serializable {
    // written out, for a fast start: what the compiler makes is linked when it is used first
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BaseImageQuery that
                && reference.equals(that.reference)
                && platform.equals(that.platform);
    }

    @Override
    public int hashCode() {
        return 31 * reference.hashCode() + platform.hashCode();
    }
}
