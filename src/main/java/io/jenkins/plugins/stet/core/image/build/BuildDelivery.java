package io.jenkins.plugins.stet.core.image.build;

import io.jenkins.plugins.stet.core.image.ImageReference;
import java.io.Serializable;

/**
 * Where the image goes, and the caches that help.
 *
 * @param further the name where {@code image} is taken for ever by another image; the same where there is none
 */
public record BuildDelivery(ImageReference image, ImageReference further, Push push, CachePlan cache)
        implements Serializable {
    public BuildDelivery(ImageReference image, Push push, CachePlan cache) {
        this(image, image, push, cache);
    }

    /** Whether the image leaves the engine. */
    public enum Push {
        /** It stays in the engine under its name: a local image. */
        NO,
        /** It is pushed under its tag. */
        BY_TAG,
        /** It is pushed by digest alone where the engine can; elsewhere (dockerd) under its tag. */
        BY_DIGEST
    }
}
