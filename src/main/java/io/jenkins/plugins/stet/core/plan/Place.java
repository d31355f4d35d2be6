package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.image.ImageRepository;
import java.io.Serializable;

/**
 * Where a service lives in the repository and where its image goes.
 *
 * @param context directory relative to the root, "" for the root
 * @param dockerfile path relative to the root
 */
public record Place(String context, String dockerfile, Output output) implements Serializable {
    /** What comes out. */
    public sealed interface Output extends Serializable {
        record Image(ImageRepository repository) implements Output {}

        record NoImage() implements Output {}
    }

    /** The context as reasons write a directory. */
    String directory() {
        return context.isEmpty() ? "./" : context + "/";
    }
}
