package io.jenkins.plugins.stet.core.image;

import java.io.Serializable;

/** A FROM to resolve: the reference as the Dockerfile has it after substitution, for <code>os/arch[/variant]</code>. */
public record BaseImageQuery(String reference, String platform) implements Serializable {}
