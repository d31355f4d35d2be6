package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.image.ImageRepository;
import java.io.Serializable;

/** <em>built</em>: an image of the content exists, or did when this was written. */
public record BuiltMark(BuildStamp by, ImageRepository repository, MarkedImage image, BuiltFrom from)
        implements Mark, Serializable {}
