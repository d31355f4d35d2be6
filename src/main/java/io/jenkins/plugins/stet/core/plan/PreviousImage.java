package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.image.Digest;
import java.io.Serializable;

/** The image of the content that was passed last, as far as it is recorded. */
public sealed interface PreviousImage extends Serializable {
    record Known(Digest digest) implements PreviousImage {}

    record Unknown() implements PreviousImage {}
}
