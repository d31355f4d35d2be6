package io.jenkins.plugins.stet.core.dockerfile;

import org.jspecify.annotations.Nullable;

/**
 * An image from outside that the target needs.
 *
 * @param reference as written, after substitution
 * @param stage the stage's name, or its number when it has none
 * @param platform of {@code FROM --platform} after substitution, else the target platform; "" when it is not known
 */
public record BaseImage(String reference, int line, String stage, String platform, Role role) {
    /** How the image is used: only a FROM brings triggers and environment with it. */
    public enum Role {
        FROM,
        COPY_FROM,
        MOUNT_FROM
    }

    // written out, for a fast start: what the compiler makes is linked when it is used first
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BaseImage that
                && reference.equals(that.reference)
                && line == that.line
                && stage.equals(that.stage)
                && platform.equals(that.platform)
                && role == that.role;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * (31 * reference.hashCode() + line) + stage.hashCode()) + platform.hashCode())
                + role.hashCode();
    }
}
