package io.jenkins.plugins.stet.engine.docker;

import com.github.dockerjava.api.model.PullResponseItem;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import java.io.IOException;

/** One pull through an engine; as with pushing, trouble is an item among the others. */
final class Pull {
    private Pull() {}

    static void run(DockerEngine engine, RegistryLogins logins, ImageReference image)
            throws EngineException, InterruptedException {
        try (Items items = engine.client()
                .pullImageCmd(image.repository().toString())
                .withTag(image.version().text())
                .withAuthConfig(Auth.of(image.repository().host(), logins))
                .exec(new Items())) {
            items.awaitEnd();
            if (items.error().isPresent()) {
                throw new EngineException(items.error().get());
            }
        } catch (IOException e) {
            throw new EngineException(e.getMessage(), e);
        }
    }

    private static final class Items extends EngineStream<PullResponseItem> {
        @Override
        void item(PullResponseItem item) {
            // Only whether it ends well is of interest.
        }
    }
}
