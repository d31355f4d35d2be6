package io.jenkins.plugins.stet.jenkins.registry;

import io.jenkins.plugins.stet.core.build.ImageShelf;
import io.jenkins.plugins.stet.core.image.BaseImageResolver;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.image.ImageReference;
import java.time.Duration;
import java.util.List;

/**
 * Where a run asks about images in registries, and has tags put. Throws an {@link AgentGoneException} when an agent has
 * to be asked that is not there.
 */
public interface RegistryDesk extends ImageLookup, BaseImageResolver, ImageShelf {
    /** How long one question or wish may take. */
    Duration PATIENCE = Duration.ofSeconds(20);

    @Override
    default ImageAnswer find(ImageReference image) {
        return findAll(List.of(image), PATIENCE)
                .getOrDefault(image, new ImageAnswer.Unanswered("nobody asked about " + image));
    }
}
