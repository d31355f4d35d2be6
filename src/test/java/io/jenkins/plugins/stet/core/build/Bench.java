package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.baseline.FileBaselineStore;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.baseline.TrustRules;
import io.jenkins.plugins.stet.core.detect.BaseImageSurvey;
import io.jenkins.plugins.stet.core.detect.BaseImageTable;
import io.jenkins.plugins.stet.core.detect.Detection;
import io.jenkins.plugins.stet.core.detect.DetectionRequest;
import io.jenkins.plugins.stet.core.detect.DetectionResult;
import io.jenkins.plugins.stet.core.detect.ReadOptions;
import io.jenkins.plugins.stet.core.detect.Recorder;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.detect.Stamps;
import io.jenkins.plugins.stet.core.detect.TreeReader;
import io.jenkins.plugins.stet.core.detect.TreeReading;
import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.BaseImageResolver;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.BuildAccess;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ManifestReader;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.Place;
import io.jenkins.plugins.stet.core.plan.PlanningRules;
import io.jenkins.plugins.stet.core.source.TreeScanner;
import io.jenkins.plugins.stet.core.source.scan.ReadingScanner;
import io.jenkins.plugins.stet.testing.CountingStamps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A repository in a directory, its records, and builds on a {@link FakeEngine}. */
final class Bench {
    final FakeEngine engine = new FakeEngine();
    final List<BuildOutcome> ended = new ArrayList<>();
    private final Path root;
    private final FileBaselineStore store;
    private final Stamps stamps = new CountingStamps("test", TrustClass.BRANCH, Instant.parse("2026-01-01T00:00:00Z"));
    private Map<ServiceId, PlanningRules.Force> forced = Map.of();
    private Lanes lanes = Lanes.single();
    private long builds;

    Bench(Path directory) {
        this.root = directory.resolve("repository");
        this.store = new FileBaselineStore(directory.resolve("records"));
    }

    Bench write(String path, String content) throws Exception {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    Bench force(String service, PlanningRules.Force how) {
        forced = Map.of(new ServiceId(service), how);
        return this;
    }

    Bench with(Lanes other) {
        lanes = other;
        return this;
    }

    Bench forceNothing() {
        forced = Map.of();
        return this;
    }

    DetectionResult detect() throws Exception {
        return look().result();
    }

    Map<ServiceId, BuildOutcome> build() throws Exception {
        Look look = look();
        Recorder recorder = new Recorder(store, stamps);
        Workshop workshop =
                new Workshop(root, look.manifest, look.bases, scanner(), engine, engine, recorder, BuildAccess.none());
        BuildRun.Preparation preparation = (service, upstreams) -> new ServiceBuild(
                look.manifest.service(service.id()),
                service,
                look.reading.services().get(service.id()),
                Tagging.of(
                        new TrustRules.Branch("topic"), ((Place.Output.Image) service.output()).repository(), ++builds),
                upstreams,
                Map.of());
        BuildRun.Watcher watcher = new BuildRun.Watcher() {
            @Override
            public BuildListener begins(ServiceResult service) {
                return event -> {};
            }

            @Override
            public void ended(BuildOutcome outcome) {
                ended.add(outcome);
            }
        };
        BuildRun run = new BuildRun(workshop, preparation, watcher, lanes);
        return run.perform(List.copyOf(look.result.services().values()));
    }

    private record Look(Manifest manifest, BaseImageTable bases, TreeReading reading, DetectionResult result) {}

    private Look look() throws Exception {
        Manifest manifest =
                ManifestReader.read(root.resolve("stet.yaml"), "stet.yaml").manifest();
        DetectionRequest request = DetectionRequest.of(
                        manifest, PlanningRules.of(TrustClass.BRANCH, Instant.parse("2026-01-01T00:00:00Z")))
                .withForced(forced);
        Detection detection = new Detection(new Detection.Records(store, List.of()), lookup(), noBases());
        BaseImageTable bases = detection.baseImages(request, BaseImageSurvey.of(root, manifest));
        TreeReading reading = new TreeReader(scanner())
                .read(root, manifest, new ReadOptions(Set.of(), new ReadOptions.Tables.All(), bases));
        return new Look(manifest, bases, reading, detection.decide(request, reading, bases));
    }

    private static TreeScanner scanner() {
        return new ReadingScanner();
    }

    private ImageLookup lookup() {
        return (references, deadline) -> {
            Map<ImageReference, ImageAnswer> answers = new LinkedHashMap<>();
            references.forEach(reference -> answers.put(reference, engine.find(reference)));
            return answers;
        };
    }

    private static BaseImageResolver noBases() {
        return (queries, deadline) -> {
            Map<BaseImageQuery, BaseImageAnswer> answers = new LinkedHashMap<>();
            queries.forEach(
                    query -> answers.put(query, new BaseImageAnswer.Unknown(query, "no registry in this test")));
            return answers;
        };
    }
}
