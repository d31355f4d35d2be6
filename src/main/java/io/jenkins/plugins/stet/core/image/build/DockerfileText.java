package io.jenkins.plugins.stet.core.image.build;

/**
 * The Dockerfile as it is sent, in the form of {@link RawText}.
 *
 * @param whole for an engine that builds only the stages the target needs
 * @param reduced for an engine that builds every stage it sees: without those that the target does not need
 */
public record DockerfileText(String whole, String reduced) {}
