package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import java.io.Serializable;

/**
 * The image of another service on which ours stands.
 *
 * @param pinned what a FROM says to get exactly this image: by digest, or for a local image by the tag of its content
 */
public record UpstreamImage(ImageReference pinned, Digest digest) implements Serializable {}
