package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.detect.BaseReference;
import io.jenkins.plugins.stet.core.detect.ServiceImages;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.BuildDelivery;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildOptions;
import io.jenkins.plugins.stet.core.image.build.BuildRequest;
import io.jenkins.plugins.stet.core.image.build.BuildSource;
import io.jenkins.plugins.stet.core.image.build.CachePlan;
import io.jenkins.plugins.stet.core.image.build.DockerfileText;
import io.jenkins.plugins.stet.core.manifest.ImageOwners;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes of what was read and decided what the engine is asked for; runs where the tree lies. */
final class BuildPlanner {
    static final String FINGERPRINT_LABEL = "io.jenkins.plugins.stet.fingerprint";

    private final Path root;
    private final ImageOwners owners;
    private final Workshop workshop;
    private final ImageShelf shelf;

    BuildPlanner(Workshop workshop) {
        this.root = workshop.root();
        this.owners = ImageOwners.of(workshop.manifest());
        this.workshop = workshop;
        this.shelf = workshop.shelf();
    }

    BuildRequest request(ServiceBuild build, ImageReference target) throws BuildFailedException {
        return new BuildRequest(source(build), options(build), delivery(build, target), build.access());
    }

    private BuildSource source(ServiceBuild build) throws BuildFailedException {
        try {
            ServiceImages images = ServiceImages.of(root, workshop.manifest(), workshop.baseImages());
            DockerfileText text = new SentDockerfile(build.spec(), images)
                    .read(root, build.reading().inputs().definition().dockerfile(), pins(build));
            return new BuildSource(
                    ContextFiles.of(
                            root, build.spec().context(), build.reading().files()),
                    text,
                    Map.of(),
                    root.toAbsolutePath() + "/" + build.spec().context());
        } catch (IOException e) {
            throw new BuildFailedException(
                    BuildFailedException.Kind.CONTEXT,
                    "the files of " + build.id() + " are not what was fingerprinted: " + e.getMessage(),
                    e);
        }
    }

    private Map<String, String> pins(ServiceBuild build) throws BuildFailedException {
        Map<String, String> pins = new HashMap<>();
        for (BaseReference base : build.reading().baseReferences()) {
            Optional<ServiceId> owner = owners.find(base.reference()).filter(id -> !id.equals(build.id()));
            if (owner.isPresent()) {
                pins.put(base.reference(), upstream(build, owner.get()).pinned().toString());
            }
        }
        return pins;
    }

    private static UpstreamImage upstream(ServiceBuild build, ServiceId owner) throws BuildFailedException {
        UpstreamImage image = build.upstreams().get(owner);
        if (image == null) {
            throw new BuildFailedException(
                    BuildFailedException.Kind.STEP,
                    build.id() + " is built on the image of " + owner + ", of which none is known: build " + owner
                            + " first");
        }
        return image;
    }

    private static BuildOptions options(ServiceBuild build) {
        Map<String, String> labels = new HashMap<>(build.labels());
        labels.put(FINGERPRINT_LABEL, "sha256:" + build.fingerprint());
        List<String> platforms = build.spec().platforms().stream()
                .filter(platform -> !platform.equals("native"))
                .toList();
        return new BuildOptions(build.spec().target(), platforms, build.spec().args(), labels);
    }

    private BuildDelivery delivery(ServiceBuild build, ImageReference target) {
        BuildDelivery.Push push = target.isLocal() ? BuildDelivery.Push.NO : BuildDelivery.Push.BY_DIGEST;
        CachePlan cache = build.tagging().cachePlan(usesCache(build));
        return new BuildDelivery(target, push, new CachePlan(cache.reuse(), existing(cache.imports()), cache.export()));
    }

    /** A cache that nobody has written yet is no news; one that cannot be asked for is, and the engine will say so. */
    private List<ImageReference> existing(List<ImageReference> caches) {
        return caches.stream()
                .filter(cache -> !(shelf.find(cache) instanceof ImageAnswer.Absent))
                .toList();
    }

    private static boolean usesCache(ServiceBuild build) {
        return how(build) == BuildHow.Cache.USE;
    }

    static BuildHow.Cache how(ServiceBuild build) {
        return build.decided().decision().verdict() instanceof Verdict.Build verdict
                ? verdict.how().cache()
                : BuildHow.Cache.USE;
    }
}
