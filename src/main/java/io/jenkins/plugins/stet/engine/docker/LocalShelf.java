package io.jenkins.plugins.stet.engine.docker;

import io.jenkins.plugins.stet.core.build.ImageShelf;
import io.jenkins.plugins.stet.core.detect.Detection;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineAddress;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Images that stand in an engine. */
public final class LocalShelf implements ImageShelf {
    private final EngineAddress engine;
    private final Map<String, String> environment;

    public LocalShelf(EngineAddress engine, Map<String, String> environment) {
        this.engine = engine;
        this.environment = environment;
    }

    @Override
    public ImageAnswer find(ImageReference image) {
        Map<ImageReference, ImageAnswer> answers =
                new LocalImages(engine, environment).findAll(List.of(image), Detection.DEADLINE);
        return answers.getOrDefault(image, new ImageAnswer.Unanswered("the engine was not asked"));
    }

    @Override
    public TagAnswer tag(ImageReference image, String tag) throws RegistryException {
        Digest id = image.digest().orElseThrow(() -> new IllegalArgumentException(image + " names no exact image"));
        ImageReference wanted = image.repository().tag(tag);
        try (DockerEngine docker = new DockerEngine(Endpoint.parse(engine.text(), environment))) {
            Optional<Digest> before = docker.image(wanted.toString()).map(LocalImage::id);
            if (before.equals(Optional.of(id))) {
                return new TagAnswer.AlreadyThere(tag, id);
            }
            docker.tag(id.value(), wanted);
            return new TagAnswer.Moved(tag, id);
        } catch (EngineException e) {
            throw new RegistryException(RegistryException.Kind.UNREACHABLE, String.valueOf(e.getMessage()), e);
        } catch (IOException | IllegalArgumentException e) {
            throw new RegistryException(
                    RegistryException.Kind.UNREACHABLE, "the engine could not be asked: " + e.getMessage(), e);
        }
    }
}
