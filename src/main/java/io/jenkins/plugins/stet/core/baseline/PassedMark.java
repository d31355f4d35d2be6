package io.jenkins.plugins.stet.core.baseline;

import java.io.Serializable;

/**
 * <em>passed</em>: a run did with the content all it does, and it ended well.
 *
 * @param config digest of the run-time configuration that it ran with
 * @param image the image that it ran with
 */
public record PassedMark(BuildStamp by, String config, MarkedImage image) implements Mark, Serializable {}
