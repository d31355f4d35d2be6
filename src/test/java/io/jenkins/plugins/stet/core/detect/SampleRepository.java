package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.baseline.FileBaselineStore;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.manifest.ImageName;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.RebuildPolicy;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.plan.PlanningRules;
import io.jenkins.plugins.stet.core.source.scan.ReadingScanner;
import io.jenkins.plugins.stet.testing.CountingStamps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Three services on a real tree, with real records and a registry in memory: app stands on base, lib has no image. */
abstract class SampleRepository {
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final ServiceId BASE = new ServiceId("base");
    static final ServiceId APP = new ServiceId("app");
    static final ServiceId LIB = new ServiceId("lib");

    @TempDir
    Path root;

    final FakeImages images = new FakeImages();
    final Stamps stamps = new CountingStamps("stet run", TrustClass.BRANCH, NOW);
    Manifest manifest = manifest(RebuildPolicy.standard());
    DetectionRequest request;
    FileBaselineStore store;
    private TreeReading reading;

    static Manifest manifest(RebuildPolicy policy) {
        return Manifest.of(
                "registry.example.com/prod",
                List.of(
                        ServiceSpec.named("app").withPolicy(policy),
                        ServiceSpec.named("base").withPolicy(policy),
                        ServiceSpec.named("lib").withImage(ImageName.none())));
    }

    @BeforeEach
    void prepare() throws IOException {
        write("base/Dockerfile", "FROM alpine:3.20\nCOPY src /src\n");
        write("base/src/main", "main");
        write("app/Dockerfile", "FROM registry.example.com/prod/base\nCOPY . /app\n");
        write("app/code", "code");
        write("lib/code", "code");
        images.bases.put("alpine:3.20", FakeImages.digest("alpine"));
        request = DetectionRequest.of(manifest, PlanningRules.of(TrustClass.BRANCH, NOW));
        store = new FileBaselineStore(root.resolve(".stet/records"));
    }

    void write(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    DetectionResult detect() throws IOException, ManifestException {
        return detect(request);
    }

    DetectionResult detect(DetectionRequest wanted) throws IOException, ManifestException {
        Detection detection = new Detection(new Detection.Records(store, List.of()), images, images);
        BaseImageTable bases = detection.baseImages(wanted, BaseImageSurvey.of(root, manifest));
        ReadOptions options = new ReadOptions(wanted.only(), new ReadOptions.Tables.All(), bases);
        reading = new TreeReader(new ReadingScanner()).read(root, manifest, options);
        return detection.decide(wanted, reading, bases);
    }

    List<Adopt.Outcome> adopt() throws IOException, ManifestException {
        images.tags.put("registry.example.com/prod/base:latest", FakeImages.digest("base"));
        images.tags.put("registry.example.com/prod/app:latest", FakeImages.digest("app"));
        DetectionResult result = detect();
        List<Adopt.Outcome> outcomes =
                new Adopt(store, stamps, images).verified(result, Set.of(APP, BASE, LIB), "latest");
        Recorder recorder = new Recorder(store, stamps);
        for (ServiceResult service : result.services().values()) {
            recorder.keepFiles(service, reading.services().get(service.id()));
        }
        return outcomes;
    }

    static List<Object> changed(DetectionResult result) {
        return new ArrayList<>((List<?>) DetectionJson.map(result).get("changed"));
    }
}
