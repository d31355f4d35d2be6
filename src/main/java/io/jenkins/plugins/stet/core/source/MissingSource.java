package io.jenkins.plugins.stet.core.source;

import java.io.Serializable;

/** A path that the Dockerfile takes by name and that is not in the tree: the service is always changed. */
public record MissingSource(TreePath path, int line) implements Serializable {}
