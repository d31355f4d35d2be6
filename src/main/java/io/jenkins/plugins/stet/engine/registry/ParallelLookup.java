package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.image.ImageReference;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/** Asks registries about many images at once. */
public final class ParallelLookup implements ImageLookup {
    private final RegistryClient client;
    private final Together together;

    /**
     * Looks up through this client. Twice as many threads as a host gets requests at once: while some wait for a token,
     * the others ask the registry.
     */
    public ParallelLookup(RegistryClient client) {
        this.client = client;
        this.together = new Together("stet-image-lookup", 2 * client.connections());
    }

    @Override
    public Map<ImageReference, ImageAnswer> findAll(Collection<ImageReference> references, Duration time) {
        return together.ask(references, Deadline.in(time), client::find, ParallelLookup::late);
    }

    private static ImageAnswer late(ImageReference reference, String why) {
        return new ImageAnswer.Unanswered(
                reference + ": " + why + ". Check that the registry runs and answers quickly enough.");
    }
}
