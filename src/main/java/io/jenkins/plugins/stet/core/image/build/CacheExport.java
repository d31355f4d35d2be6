package io.jenkins.plugins.stet.core.image.build;

import io.jenkins.plugins.stet.core.image.ImageReference;
import java.io.Serializable;

/** The cache that a build leaves in a registry. */
public sealed interface CacheExport extends Serializable {
    record Off() implements CacheExport {}

    /** The layers of the image itself can be reused: intermediate stages are lost. */
    record Inline() implements CacheExport {}

    /** Every step of every stage, under a reference of its own; an error where the engine cannot. */
    record Everything(ImageReference cache) implements CacheExport {}

    /** Everything where the engine can, else inline; the result says which. */
    record BestPossible(ImageReference cache) implements CacheExport {}
}
