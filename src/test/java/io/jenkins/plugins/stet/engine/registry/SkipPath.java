package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.baseline.FileBaselineStore;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.detect.Adopt;
import io.jenkins.plugins.stet.core.detect.BaseImageTable;
import io.jenkins.plugins.stet.core.detect.Detection;
import io.jenkins.plugins.stet.core.detect.DetectionRequest;
import io.jenkins.plugins.stet.core.detect.DetectionResult;
import io.jenkins.plugins.stet.core.detect.ReadOptions;
import io.jenkins.plugins.stet.core.detect.TreeReader;
import io.jenkins.plugins.stet.core.detect.TreeReading;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
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
import java.util.Map;
import java.util.Set;

/** A repository of many services in which nothing has changed, from the records to the registry's answers. */
final class SkipPath {
    private final Path records;
    private final Path indexes;
    private final Set<ServiceId> services;
    private final DetectionRequest request;
    private final TreeReading reading;
    private final BaseImageTable bases = new BaseImageTable(Map.of(), Map.of());

    /** Makes it below this directory. */
    SkipPath(Path directory, String registry, List<String> names) throws IOException, ManifestException {
        Path root = Files.createDirectories(directory.resolve("tree"));
        List<ServiceSpec> specs = new ArrayList<>();
        for (String name : names) {
            Path dockerfile = Files.createDirectories(root.resolve(name)).resolve("Dockerfile");
            Files.writeString(dockerfile, "FROM scratch\nCOPY Dockerfile /\n");
            specs.add(ServiceSpec.named(name));
        }
        Manifest manifest = Manifest.of(registry, specs);
        this.records = directory.resolve("records");
        this.indexes = directory.resolve("indexes");
        this.services = Set.copyOf(manifest.services().keySet());
        this.request = DetectionRequest.of(manifest, PlanningRules.of(TrustClass.BRANCH, Instant.EPOCH));
        ReadOptions options = new ReadOptions(Set.of(), new ReadOptions.Tables.None(), bases);
        this.reading = new TreeReader(new ReadingScanner()).read(root, manifest, options);
    }

    /** Takes what the registry has under "latest" as what passed last. The indexes are read and kept, as after builds. */
    void adopt() throws IOException, ManifestException {
        ImageLookup lookup = lookup(new KnownIndexes(new IndexDirectory(indexes)));
        new Adopt(store(), new CountingStamps("stet run", TrustClass.BRANCH, Instant.EPOCH), lookup)
                .verified(decide(lookup), services, "latest");
    }

    /** How long a run takes that begins with nothing in memory, as each run does. */
    double millis() throws IOException, ManifestException {
        long begin = System.nanoTime();
        DetectionResult result = decide(lookup(new KnownIndexes(new IndexDirectory(indexes))));
        double millis = (System.nanoTime() - begin) / 1e6;
        if (result.services().values().stream()
                .anyMatch(service -> service.decision().isChanged())) {
            throw new IllegalStateException("something has changed: " + result);
        }
        return millis;
    }

    /** As where the cache was lost. */
    void forgetIndexes() throws IOException {
        if (Files.exists(indexes)) {
            try (var files = Files.list(indexes)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private DetectionResult decide(ImageLookup lookup) throws IOException, ManifestException {
        Detection.Records read = new Detection.Records(store(), List.of());
        return new Detection(read, lookup, (queries, deadline) -> Map.of()).decide(request, reading, bases);
    }

    private FileBaselineStore store() {
        return new FileBaselineStore(records);
    }

    private static ImageLookup lookup(KnownIndexes known) {
        return new ParallelLookup(new RegistryClient(
                ClientFixture.settings(
                        PeerPolicy.commandLine(Set.of()), CredentialSource.NONE, RegistrySettings.Pace.USUAL),
                known));
    }
}
