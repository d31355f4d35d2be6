package io.jenkins.plugins.stet.core.dockerfile;

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
}
