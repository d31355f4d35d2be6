package io.jenkins.plugins.stet.core.baseline;

import java.io.Serializable;

/**
 * A task passed for the content.
 *
 * @param inputs digest of the task's own inputs on top of the content
 */
public record TaskMark(BuildStamp by, String inputs, MarkedImage image) implements Mark, Serializable {}
