package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.detect.BaseReference;
import io.jenkins.plugins.stet.core.detect.ServiceImages;
import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.dockerfile.BaseImageKnowledge;
import io.jenkins.plugins.stet.core.image.build.BuildAccess;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.image.build.BuildOptions;
import io.jenkins.plugins.stet.core.image.build.BuildRequest;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.BuildSource;
import io.jenkins.plugins.stet.core.image.build.DockerfileText;
import io.jenkins.plugins.stet.core.image.build.ImageBuilder;
import io.jenkins.plugins.stet.core.manifest.ImageOwners;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The half of a build that happens where the tree lies: what was read and decided becomes what the engine is asked for. */
public final class ImageWork {
    static final String FINGERPRINT_LABEL = "io.jenkins.plugins.stet.fingerprint";

    private final Path root;
    private final Manifest manifest;
    private final ImageOwners owners;
    private final BaseImageKnowledge baseImages;
    private final ImageBuilder engine;

    /** @param baseImages with which the tree was and is read */
    public ImageWork(Path root, Manifest manifest, BaseImageKnowledge baseImages, ImageBuilder engine) {
        this.root = root;
        this.manifest = manifest;
        this.owners = ImageOwners.of(manifest);
        this.baseImages = baseImages;
        this.engine = engine;
    }

    /** @param reading of the order's content, with the list of files */
    public BuildResult build(ImageOrder order, ServiceReading reading, BuildAccess access, BuildListener listener)
            throws BuildFailedException, InterruptedException {
        BuildRequest request = new BuildRequest(source(order, reading), options(order), order.delivery(), access);
        return engine.build(request, listener);
    }

    private BuildSource source(ImageOrder order, ServiceReading reading) throws BuildFailedException {
        try {
            ServiceImages images = ServiceImages.of(root, manifest, baseImages);
            DockerfileText text = new SentDockerfile(order.spec(), images)
                    .read(root, reading.inputs().definition().dockerfile(), pins(order, reading));
            return new BuildSource(
                    ContextFiles.of(root, order.spec().context(), reading.files()),
                    text,
                    Map.of(),
                    root.toAbsolutePath() + "/" + order.spec().context());
        } catch (IOException e) {
            throw new BuildFailedException(
                    BuildFailedException.Kind.CONTEXT,
                    "the files of " + order.spec().id() + " are not what was fingerprinted: " + e.getMessage(),
                    e);
        }
    }

    private Map<String, String> pins(ImageOrder order, ServiceReading reading) throws BuildFailedException {
        Map<String, String> pins = new HashMap<>();
        for (BaseReference base : reading.baseReferences()) {
            Optional<ServiceId> owner = owners.find(base.reference())
                    .filter(id -> !id.equals(order.spec().id()));
            if (owner.isPresent()) {
                pins.put(base.reference(), upstream(order, owner.get()).pinned().toString());
            }
        }
        return pins;
    }

    private static UpstreamImage upstream(ImageOrder order, ServiceId owner) throws BuildFailedException {
        UpstreamImage image = order.upstreams().get(owner);
        if (image == null) {
            throw new BuildFailedException(
                    BuildFailedException.Kind.STEP,
                    order.spec().id() + " is built on the image of " + owner + ", of which none is known: build "
                            + owner + " first");
        }
        return image;
    }

    private static BuildOptions options(ImageOrder order) {
        Map<String, String> labels = new HashMap<>(order.labels());
        labels.put(FINGERPRINT_LABEL, "sha256:" + order.fingerprint());
        List<String> platforms = order.spec().platforms().stream()
                .filter(platform -> !platform.equals("native"))
                .toList();
        return new BuildOptions(order.spec().target(), platforms, order.spec().args(), labels);
    }
}
