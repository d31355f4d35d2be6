package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageFacts;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.BaseImageResolver;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/** Resolves base images by asking their registries. */
public final class RegistryBaseImages implements BaseImageResolver {
    private final RegistryClient client;
    private final Together together;

    /** Resolves through this client, with as many threads as a host gets requests at once. */
    public RegistryBaseImages(RegistryClient client) {
        this.client = client;
        this.together = new Together("stet-base-images", client.connections());
    }

    @Override
    public Map<BaseImageQuery, BaseImageAnswer> resolve(Collection<BaseImageQuery> queries, Duration time) {
        return together.ask(queries, Deadline.in(time), this::resolve, RegistryBaseImages::unknown);
    }

    private BaseImageAnswer resolve(BaseImageQuery query, Deadline deadline) {
        try {
            ImageReference reference = ImageReference.parse(query.reference());
            ImageConfigs.Resolved resolved = client.resolve(reference, query.platform(), deadline);
            return new BaseImageAnswer.Known(new BaseImageFacts(
                    query,
                    resolved.digest(),
                    resolved.config().onbuild(),
                    resolved.config().environment()));
        } catch (RegistryException e) {
            return new BaseImageAnswer.Unknown(query, e.explanation());
        } catch (IllegalArgumentException e) {
            return new BaseImageAnswer.Unknown(query, String.valueOf(e.getMessage()));
        }
    }

    private static BaseImageAnswer unknown(BaseImageQuery query, String why) {
        return new BaseImageAnswer.Unknown(query, "base image " + query.reference() + ": " + why + ".");
    }
}
