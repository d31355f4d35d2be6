package io.jenkins.plugins.stet.core.detect;

import java.io.Serializable;

/**
 * An image from outside that a service is built on.
 *
 * @param reference as the Dockerfile has it, after substitution
 * @param platform "" when it is not known
 */
public record BaseReference(String reference, String platform) implements Serializable {}
