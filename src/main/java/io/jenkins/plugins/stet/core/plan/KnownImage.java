package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.MarkedImage;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import java.io.Serializable;

/** What stands for a service's content when nothing is built. */
public sealed interface KnownImage extends Serializable {
    /**
     * A record of a build that may be believed names it, and it was verified (or verifying was switched off).
     *
     * @param repository where the manifest wants it now, or where untrusted runs keep theirs
     */
    record Recorded(ImageRepository repository, MarkedImage image, BuildStamp builtBy) implements KnownImage {}

    /** The service makes no image. */
    record NotMade() implements KnownImage {}
}
