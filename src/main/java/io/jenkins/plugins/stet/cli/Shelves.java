package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.build.ImageShelf;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRegistry;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineAddress;
import io.jenkins.plugins.stet.engine.docker.LocalShelf;
import java.util.Map;
import java.util.function.Supplier;

/** Images with a host stand in its registry, the others in the engine. */
final class Shelves implements ImageShelf {
    private final ImageShelf engine;
    private final Supplier<ImageRegistry> registry;

    Shelves(Map<String, String> environment, Supplier<ImageRegistry> registry) {
        this.engine = new LocalShelf(EngineAddress.docker(environment), environment);
        this.registry = registry;
    }

    @Override
    public ImageAnswer find(ImageReference image) {
        return image.isLocal() ? engine.find(image) : registry.get().find(image);
    }

    @Override
    public TagAnswer tag(ImageReference image, String tag) throws RegistryException {
        return image.isLocal() ? engine.tag(image, tag) : registry.get().retag(image, tag);
    }
}
