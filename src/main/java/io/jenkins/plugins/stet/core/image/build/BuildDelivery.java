package io.jenkins.plugins.stet.core.image.build;

import io.jenkins.plugins.stet.core.image.ImageReference;
import java.io.Serializable;

/** Where the image goes, and the caches that help. */
public record BuildDelivery(ImageReference image, Push push, CachePlan cache) implements Serializable {
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
