package io.jenkins.plugins.stet.jenkins.registry;

import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.engine.registry.ParallelLookup;
import io.jenkins.plugins.stet.engine.registry.RegistryBaseImages;
import io.jenkins.plugins.stet.engine.registry.RegistryClient;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The controller asks itself. */
public final class ControllerDesk implements RegistryDesk {
    private final RegistryClient client;
    private final ParallelLookup images;
    private final RegistryBaseImages bases;

    public ControllerDesk(RegistryClient client) {
        this.client = client;
        this.images = new ParallelLookup(client);
        this.bases = new RegistryBaseImages(client);
    }

    @Override
    public Map<ImageReference, ImageAnswer> findAll(Collection<ImageReference> references, Duration deadline) {
        return images.findAll(references, deadline);
    }

    @Override
    public Map<BaseImageQuery, BaseImageAnswer> resolve(Collection<BaseImageQuery> queries, Duration deadline) {
        return bases.resolve(queries, deadline);
    }

    @Override
    public TagAnswer tag(ImageReference image, String tag) throws RegistryException {
        return client.retag(image, tag);
    }

    /** Why there was no connection when this repository's registry was asked last. */
    Optional<String> unreached(ImageRepository repository) {
        return client.unreached(repository);
    }
}
