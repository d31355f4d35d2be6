package io.jenkins.plugins.stet.core.image;

import java.io.Serializable;

/** What became of the wish to let a tag point to an image. */
public sealed interface TagAnswer extends Serializable {
    String tag();

    /** The tag points to the image now. */
    record Moved(String tag, Digest digest) implements TagAnswer {}

    /** It pointed there before, so nothing was written. */
    record AlreadyThere(String tag, Digest digest) implements TagAnswer {}

    /** The repository has immutable tags and the tag holds another image: moving tags are left out there. */
    record Immutable(String tag, String why) implements TagAnswer {}

    /** A newer build has set it, so it was left alone. */
    record Superseded(String tag, String why) implements TagAnswer {}
}
