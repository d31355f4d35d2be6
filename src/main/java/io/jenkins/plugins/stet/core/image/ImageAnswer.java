package io.jenkins.plugins.stet.core.image;

import java.io.Serializable;

/** What is known about an image after asking its registry or engine. Only {@link Present} may save a build. */
public sealed interface ImageAnswer extends Serializable {
    /** It is there and complete: the manifest, and the children of an index. For a local image the engine's image id. */
    record Present(Digest digest) implements ImageAnswer {}

    /** Whoever was asked says it is not there, or not complete. */
    record Absent(String why) implements ImageAnswer {}

    /** No answer that could be believed: not reached, refused, too late, or malformed. */
    record Unanswered(String why) implements ImageAnswer {}
}
