package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.BaseImageResolver;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.engine.registry.ParallelLookup;
import io.jenkins.plugins.stet.engine.registry.RegistryBaseImages;
import io.jenkins.plugins.stet.engine.registry.RegistryClient;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks registries from the controller. Images that only an engine holds are nobody's here: they stay unverified. */
public final class Registries implements ImageLookup, BaseImageResolver {
    private final RegistryClient client;

    public Registries(RegistrySettings settings) {
        this.client = new RegistryClient(settings);
    }

    @Override
    public Map<ImageReference, ImageAnswer> findAll(Collection<ImageReference> references, Duration deadline) {
        Map<ImageReference, ImageAnswer> answers = new LinkedHashMap<>();
        List<ImageReference> remote = new ArrayList<>();
        for (ImageReference reference : references) {
            if (reference.isLocal()) {
                answers.put(
                        reference,
                        new ImageAnswer.Unanswered(
                                "only the engine that built it could tell; name a registry in the manifest"));
            } else {
                remote.add(reference);
            }
        }
        if (!remote.isEmpty()) {
            answers.putAll(new ParallelLookup(client).findAll(remote, deadline));
        }
        return answers;
    }

    @Override
    public Map<BaseImageQuery, BaseImageAnswer> resolve(Collection<BaseImageQuery> queries, Duration deadline) {
        return queries.isEmpty() ? Map.of() : new RegistryBaseImages(client).resolve(queries, deadline);
    }
}
