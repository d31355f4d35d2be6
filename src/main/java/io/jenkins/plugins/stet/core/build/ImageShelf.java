package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;

/** Where finished images stand: a registry, or for local images the engine. */
public interface ImageShelf {
    /** Never throws because of what a registry or an engine does. */
    ImageAnswer find(ImageReference image);

    /** Lets a tag of the same repository point to the image; no layer moves. */
    TagAnswer tag(ImageReference image, String tag) throws RegistryException;
}
