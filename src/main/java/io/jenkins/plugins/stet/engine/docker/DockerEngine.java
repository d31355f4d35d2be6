package io.jenkins.plugins.stet.engine.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectImageResponse;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ContainerConfig;
import com.github.dockerjava.api.model.Version;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A Docker engine, or one that answers as such (podman): its images, and pushing them. */
public final class DockerEngine implements Closeable {
    private final Endpoint endpoint;
    private final DockerClient client;

    public DockerEngine(Endpoint endpoint) {
        this.endpoint = endpoint;
        this.client = EngineClients.open(endpoint);
    }

    public Endpoint endpoint() {
        return endpoint;
    }

    public EngineInfo info() throws EngineException {
        return ask("say what it is", () -> {
            Version version = client.versionCmd().exec();
            String driver = client.infoCmd().exec().getDriver();
            return new EngineInfo(
                    name(version), version.getVersion(), version.getApiVersion(), driver == null ? "" : driver);
        });
    }

    /** What the engine takes for the present; nothing when it does not say. */
    public Optional<Instant> clock() throws EngineException {
        return ask("tell the time", () -> {
            String time = client.infoCmd().exec().getSystemTime();
            return time == null || time.isBlank()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(time).toInstant());
        });
    }

    /** Nothing when there is no such image. */
    public Optional<LocalImage> image(String nameOrId) throws EngineException {
        return ask("describe " + nameOrId, () -> {
            try {
                return Optional.of(localImage(client.inspectImageCmd(nameOrId).exec()));
            } catch (NotFoundException e) {
                return Optional.empty();
            }
        });
    }

    public void tag(String nameOrId, ImageReference target) throws EngineException {
        ask("tag " + nameOrId + " as " + target, () -> {
            client.tagImageCmd(
                            nameOrId,
                            target.repository().toString(),
                            target.version().text())
                    .exec();
            return true;
        });
    }

    /** Takes a name away, and the image with its last one; {@code false} when it was not there. */
    public boolean remove(String nameOrId) throws EngineException {
        return ask("remove " + nameOrId, () -> {
            try {
                client.removeImageCmd(nameOrId).exec();
                return true;
            } catch (NotFoundException e) {
                return false;
            }
        });
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    DockerClient client() {
        return client;
    }

    <T> T ask(String what, Supplier<T> question) throws EngineException {
        try {
            return question.get();
        } catch (DockerException e) {
            throw new EngineException("The engine at " + endpoint + " did not " + what + ": " + EngineSays.of(e), e);
        } catch (RuntimeException e) {
            // docker-java hides a broken connection in an exception without a type of its own.
            if (e.getCause() instanceof IOException io) {
                throw new EngineException(
                        "The engine at " + endpoint + " was not reached to " + what + ": " + io.getMessage(), e);
            }
            throw e;
        }
    }

    private static String name(Version version) {
        String platform =
                version.getPlatform() == null ? "" : version.getPlatform().getName();
        return platform == null || platform.isBlank() ? "Docker engine" : platform;
    }

    private static LocalImage localImage(InspectImageResponse image) {
        ContainerConfig config = image.getConfig();
        String[] onbuild = config == null ? null : config.getOnBuild();
        Map<String, String> labels = config == null ? null : config.getLabels();
        return new LocalImage(
                new Digest(image.getId()),
                image.getOs() + "/" + image.getArch(),
                image.getRepoDigests() == null ? List.of() : image.getRepoDigests(),
                onbuild == null ? List.of() : Arrays.asList(onbuild),
                labels == null ? Map.of() : labels);
    }
}
