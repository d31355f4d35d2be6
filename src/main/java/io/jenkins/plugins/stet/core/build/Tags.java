package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import java.util.ArrayList;
import java.util.List;

/** Puts tags on an image. A tag that cannot be put is a warning: the image is good without it. */
final class Tags {
    private final ImageShelf shelf;
    private final List<String> moved = new ArrayList<>();
    private final List<String> standing = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    Tags(ImageShelf shelf) {
        this.shelf = shelf;
    }

    Tags put(ImageReference image, List<String> tags) {
        for (String tag : tags) {
            try {
                note(shelf.tag(image, tag));
            } catch (RegistryException e) {
                warnings.add("the tag " + tag + " was not put on " + image + ": " + e.getMessage());
            }
        }
        return this;
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
            warnings.add("the tag " + immutable.tag() + " stays where it is, because tags of this repository are"
                    + " immutable: " + immutable.why());
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
