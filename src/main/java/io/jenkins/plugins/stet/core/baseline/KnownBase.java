package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.image.BaseImageFacts;
import java.io.Serializable;

/** What a FROM meant when a build last asked; it stands in where no registry is asked. */
public record KnownBase(BaseImageFacts facts, long buildNumber) implements Serializable {}
