package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.image.Digest;
import java.io.Serializable;
import java.util.Optional;

/** Which image a mark speaks of. */
public sealed interface MarkedImage extends Serializable {
    /** Exactly this one; for a local image the engine's image id. */
    record Exact(Digest digest) implements MarkedImage {}

    /** None was named: the service makes none, or it was adopted without asking the registry. */
    record WithoutDigest() implements MarkedImage {}

    static MarkedImage of(Digest digest) {
        return new Exact(digest);
    }

    static MarkedImage withoutDigest() {
        return new WithoutDigest();
    }

    default Optional<Digest> known() {
        return this instanceof Exact exact ? Optional.of(exact.digest()) : Optional.empty();
    }
}
