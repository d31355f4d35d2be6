package io.jenkins.plugins.stet.engine.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.PullResponseItem;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.RegistryLogin;
import java.io.IOException;
import java.util.Optional;

/** One pull through an engine; as with pushing, trouble is an item among the others. */
final class Pull {
    private Pull() {}

    static void run(DockerEngine engine, Optional<RegistryLogin> login, ImageReference image)
            throws EngineException, InterruptedException {
        try (Items items = engine.client()
                .pullImageCmd(image.repository().toString())
                .withTag(image.version().text())
                .withAuthConfig(Auth.of(image.repository().host(), login))
                .exec(new Items())) {
            items.awaitCompletion();
            items.requireNoError();
        } catch (DockerException e) {
            throw new EngineException(EngineSays.of(e), e);
        } catch (IOException e) {
            throw new EngineException(e.getMessage(), e);
        }
    }

    private static final class Items extends ResultCallback.Adapter<PullResponseItem> {
        private String error = "";

        @Override
        public synchronized void onNext(PullResponseItem item) {
            if (item.getErrorDetail() != null && item.getErrorDetail().getMessage() != null) {
                error = item.getErrorDetail().getMessage();
            }
        }

        synchronized void requireNoError() throws EngineException {
            if (!error.isEmpty()) {
                throw new EngineException(error);
            }
        }
    }
}
