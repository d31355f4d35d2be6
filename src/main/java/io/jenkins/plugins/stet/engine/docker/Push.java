package io.jenkins.plugins.stet.engine.docker;

import com.github.dockerjava.api.command.PushImageCmd;
import com.github.dockerjava.api.model.PushResponseItem;
import com.github.dockerjava.api.model.ResponseItem;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One push through an engine. An engine reports trouble as an item among the others and closes the stream as if all
 * were well, so every item is looked at, and only a digest at the end is success.
 */
public final class Push {
    /** Hears how far a push is, over all layers. */
    @FunctionalInterface
    public interface Listener {
        void pushed(long current, long total);
    }

    /** What the registry has now. */
    public record Pushed(Digest digest, long bytes) {}

    /** Docker says it in a field of its own as well; podman only so. */
    private static final Pattern DIGEST = Pattern.compile("\\S+: digest: (sha256:[0-9a-f]{64}) size: \\d+");

    private final DockerEngine engine;
    private final RegistryLogins logins;
    private final Listener listener;

    public Push(DockerEngine engine, RegistryLogins logins, Listener listener) {
        this.engine = engine;
        this.logins = logins;
        this.listener = listener;
    }

    /** Blocks until the registry has the image under this tag; interrupting the thread stops it. */
    public Pushed push(ImageReference image) throws EngineException, InterruptedException {
        PushImageCmd command = engine.client()
                .pushImageCmd(image.repository().toString())
                .withTag(image.version().text())
                .withAuthConfig(Auth.of(image.repository().host(), logins));
        try (Items items = command.exec(new Items())) {
            items.awaitEnd();
            return items.pushed();
        } catch (EngineException e) {
            throw failed(image, e.getMessage(), e);
        } catch (IOException e) {
            throw failed(image, e.getMessage(), e);
        }
    }

    private EngineException failed(ImageReference image, String why, Throwable cause) {
        String whose = logins.forHost(image.repository().host())
                .map(known -> "as user '" + known.user() + "'")
                .orElse("without credentials");
        return new EngineException(
                "The image was not pushed to " + image + " (" + whose + "): " + why
                        + ". Check that the registry is up and that these credentials may push there.",
                cause);
    }

    private final class Items extends EngineStream<PushResponseItem> {
        private final Map<String, Long> current = new HashMap<>();
        private final Map<String, Long> total = new HashMap<>();
        private String digest = "";

        @Override
        void item(PushResponseItem item) {
            if (item.getAux() != null && item.getAux().getDigest() != null) {
                digest = item.getAux().getDigest();
                return;
            }
            Matcher said = DIGEST.matcher(item.getStatus() == null ? "" : item.getStatus());
            if (said.matches()) {
                digest = said.group(1);
            } else if (item.getProgressDetail() != null && "Pushing".equals(item.getStatus())) {
                progress(item.getId(), item.getProgressDetail());
            }
        }

        synchronized Pushed pushed() throws EngineException {
            if (error().isPresent()) {
                throw new EngineException(error().get());
            }
            return Digest.parse(digest)
                    .map(found -> new Pushed(found, sum(current)))
                    .orElseThrow(() -> new EngineException("the engine ended the push without a digest"));
        }

        private void progress(String layer, ResponseItem.ProgressDetail detail) {
            if (detail.getCurrent() != null) {
                current.merge(layer, detail.getCurrent(), Math::max);
            }
            if (detail.getTotal() != null) {
                total.merge(layer, detail.getTotal(), Math::max);
            }
            listener.pushed(sum(current), sum(total));
        }

        private long sum(Map<String, Long> layers) {
            return layers.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
