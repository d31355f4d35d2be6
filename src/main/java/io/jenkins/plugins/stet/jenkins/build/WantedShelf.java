package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.build.ImageShelf;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;

/** Puts no tag on behalf of a step that was ended. */
final class WantedShelf implements ImageShelf {
    private final ImageShelf shelf;
    private final StepLife life;

    WantedShelf(ImageShelf shelf, StepLife life) {
        this.shelf = shelf;
        this.life = life;
    }

    @Override
    public ImageAnswer find(ImageReference image) {
        return shelf.find(image);
    }

    @Override
    public TagAnswer tag(ImageReference image, String tag) throws RegistryException {
        if (life.isOver()) {
            throw new RegistryException(RegistryException.Kind.UNUSABLE, "the step was ended");
        }
        return shelf.tag(image, tag);
    }
}
