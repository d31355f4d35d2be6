package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.build.ImageShelf;
import io.jenkins.plugins.stet.core.detect.Detection;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRegistry;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.docker.DockerEngine;
import io.jenkins.plugins.stet.engine.docker.EngineException;
import io.jenkins.plugins.stet.engine.docker.LocalImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Images with a host stand in its registry, the others in the engine. */
final class Shelves implements ImageShelf {
    private final Map<String, String> environment;
    private final Supplier<ImageRegistry> registry;

    Shelves(Map<String, String> environment, Supplier<ImageRegistry> registry) {
        this.environment = environment;
        this.registry = registry;
    }

    @Override
    public ImageAnswer find(ImageReference image) {
        if (!image.isLocal()) {
            return registry.get().find(image);
        }
        Map<ImageReference, ImageAnswer> answers =
                new LocalImages(environment).findAll(List.of(image), Detection.DEADLINE);
        return answers.getOrDefault(image, new ImageAnswer.Unanswered("the engine was not asked"));
    }

    @Override
    public TagAnswer tag(ImageReference image, String tag) throws RegistryException {
        return image.isLocal() ? tagInEngine(image, tag) : registry.get().retag(image, tag);
    }

    private TagAnswer tagInEngine(ImageReference image, String tag) throws RegistryException {
        Digest id = image.digest().orElseThrow(() -> new IllegalArgumentException(image + " names no exact image"));
        ImageReference wanted = image.repository().tag(tag);
        try (DockerEngine engine = new DockerEngine(
                Endpoint.parse(EngineAddress.docker(environment).text(), environment))) {
            Optional<Digest> before = engine.image(wanted.toString()).map(LocalImage::id);
            if (before.equals(Optional.of(id))) {
                return new TagAnswer.AlreadyThere(tag, id);
            }
            engine.tag(id.value(), wanted);
            return new TagAnswer.Moved(tag, id);
        } catch (EngineException e) {
            throw new RegistryException(RegistryException.Kind.UNREACHABLE, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new RegistryException(
                    RegistryException.Kind.UNREACHABLE, "the engine could not be asked: " + e.getMessage(), e);
        }
    }
}
