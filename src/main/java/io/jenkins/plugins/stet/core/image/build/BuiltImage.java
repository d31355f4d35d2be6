package io.jenkins.plugins.stet.core.image.build;

import io.jenkins.plugins.stet.core.image.Digest;

/** Where the image is now. */
public sealed interface BuiltImage {
    Digest digest();

    /** In the engine only; the digest is the engine's image id. */
    record Local(Digest digest) implements BuiltImage {}

    /**
     * In the registry, read back from there or announced by the engine that pushed it.
     *
     * @param bytes what had to be sent, 0 when the engine does not tell
     * @param tagged whether the tag of the request was set by the push
     */
    record Pushed(Digest digest, long bytes, boolean tagged) implements BuiltImage {}
}
