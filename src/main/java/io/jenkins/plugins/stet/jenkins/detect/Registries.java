package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.BaseImageResolver;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RecentLookup;
import io.jenkins.plugins.stet.core.image.Sightings;
import io.jenkins.plugins.stet.jenkins.registry.RegistryDesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks registries, and about images that only an engine holds that engine. */
public final class Registries implements ImageLookup, BaseImageResolver {
    private final RegistryDesk desk;
    private final ImageLookup images;
    private final ImageLookup local;

    /**
     * @param sightings what was seen a short while ago, by somebody with the same rights
     * @param local who knows of images without a registry
     */
    public Registries(RegistryDesk desk, Sightings sightings, ImageLookup local) {
        this.desk = desk;
        this.local = local;
        this.images = new RecentLookup(desk, sightings);
    }

    @Override
    public Map<ImageReference, ImageAnswer> findAll(Collection<ImageReference> references, Duration deadline) {
        Map<ImageReference, ImageAnswer> answers = new LinkedHashMap<>();
        List<ImageReference> remote = new ArrayList<>();
        List<ImageReference> others = new ArrayList<>();
        references.forEach(reference -> (reference.isLocal() ? others : remote).add(reference));
        if (!others.isEmpty()) {
            answers.putAll(local.findAll(others, deadline));
        }
        if (!remote.isEmpty()) {
            answers.putAll(images.findAll(remote, deadline));
        }
        return answers;
    }

    @Override
    public Map<BaseImageQuery, BaseImageAnswer> resolve(Collection<BaseImageQuery> queries, Duration deadline) {
        return queries.isEmpty() ? Map.of() : desk.resolve(queries, deadline);
    }
}
