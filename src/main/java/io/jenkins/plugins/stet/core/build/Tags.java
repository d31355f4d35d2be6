package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageTags;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import java.util.ArrayList;
import java.util.List;

/** Puts tags on an image. A tag that cannot be put is a warning: the image is good without it. */
final class Tags {
    private final ImageShelf shelf;
    private final long build;
    private final List<String> moved = new ArrayList<>();
    private final List<String> standing = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    /** @param build the number of the build that made the image */
    Tags(ImageShelf shelf, long build) {
        this.shelf = shelf;
        this.build = build;
    }

    Tags put(ImageReference image, List<String> tags) {
        for (String tag : tags) {
            try {
                note(answer(image, tag));
            } catch (RegistryException e) {
                warnings.add("the tag " + tag + " was not put on " + image + ": " + e.getMessage());
            }
        }
        if (!taken.isEmpty()) {
            warnings.add("tags of " + image.repository()
                    + " are immutable and hold other images, so these were left out: " + String.join(", ", taken));
        }
        return this;
    }

    /** A further image of the same content is named after its build where the name of the content is taken for ever. */
    private TagAnswer answer(ImageReference image, String tag) throws RegistryException {
        TagAnswer first = shelf.tag(image, tag);
        return first instanceof TagAnswer.Immutable && ImageTags.isContent(tag)
                ? shelf.tag(image, ImageTags.further(tag, build))
                : first;
    }

    private void note(TagAnswer answer) {
        if (answer instanceof TagAnswer.Moved) {
            moved.add(answer.tag());
            standing.add(answer.tag());
        } else if (answer instanceof TagAnswer.AlreadyThere) {
            standing.add(answer.tag());
        } else if (answer instanceof TagAnswer.Superseded superseded) {
            warnings.add("the tag " + superseded.tag() + " was left where it is: " + superseded.why());
        } else if (answer instanceof TagAnswer.Immutable immutable) {
            taken.add(immutable.tag());
        }
    }

    /** Those that had to be written. */
    List<String> moved() {
        return moved;
    }

    /** Those that point to the image now. */
    List<String> standing() {
        return standing;
    }

    List<String> warnings() {
        return warnings;
    }
}
