package io.jenkins.plugins.stet.core.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.jenkins.plugins.stet.core.baseline.FileBaselineStore;
import io.jenkins.plugins.stet.core.baseline.MarkedImage;
import io.jenkins.plugins.stet.core.baseline.PlainJson;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.manifest.BaseImagePolicy;
import io.jenkins.plugins.stet.core.manifest.ImageName;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.RebuildPolicy;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.PlanningRules;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Force;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Verification;
import io.jenkins.plugins.stet.core.plan.Reason;
import io.jenkins.plugins.stet.core.source.scan.ReadingScanner;
import io.jenkins.plugins.stet.testing.CountingStamps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both halves together, on a real tree and real records, with a registry in memory. */
class DetectionTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final ServiceId BASE = new ServiceId("base");
    private static final ServiceId APP = new ServiceId("app");
    private static final ServiceId LIB = new ServiceId("lib");

    @TempDir
    Path root;

    private final FakeImages images = new FakeImages();
    private final Stamps stamps = new CountingStamps("stet run", TrustClass.BRANCH, NOW);
    private Manifest manifest = manifest(RebuildPolicy.standard());
    private DetectionRequest request;
    private FileBaselineStore store;
    private TreeReading reading;

    private static Manifest manifest(RebuildPolicy policy) {
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

    private void write(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private DetectionResult detect() throws IOException, ManifestException {
        return detect(request);
    }

    private DetectionResult detect(DetectionRequest wanted) throws IOException, ManifestException {
        Detection detection = new Detection(new Detection.Records(store, List.of()), images, images);
        BaseImageTable bases = detection.baseImages(wanted, BaseImageSurvey.of(root, manifest));
        ReadOptions options = new ReadOptions(wanted.only(), new ReadOptions.Tables.All(), bases);
        reading = new TreeReader(new ReadingScanner()).read(root, manifest, options);
        return detection.decide(wanted, reading, bases);
    }

    private List<Adopt.Outcome> adopt() throws IOException, ManifestException {
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

    private static List<Object> changed(DetectionResult result) {
        return new ArrayList<>((List<?>) DetectionJson.map(result).get("changed"));
    }

    @Test
    void shouldLetEverythingStandOnceAdopted() throws Exception {
        assertThat(changed(detect())).containsExactly("app", "base", "lib");

        assertThat(adopt()).allMatch(Adopt.Outcome.Adopted.class::isInstance);

        assertThat(changed(detect())).isEmpty();
        assertThat(images.questions).isEqualTo(4);
    }

    @Test
    void shouldPrintTheMapOfTheContract() throws Exception {
        adopt();
        write("app/code", "other");
        Map<String, Object> map = new LinkedHashMap<>(DetectionJson.map(detect()));

        assertThat(map.keySet()).containsExactly("version", "any", "changed", "unchanged", "build", "services");
        assertThat(map)
                .contains(
                        entry("version", 1L),
                        entry("any", true),
                        entry("changed", List.of("app")),
                        entry("unchanged", List.of("base", "lib")),
                        entry("build", List.of("app")));
        Map<?, ?> services = (Map<?, ?>) map.get("services");
        Map<?, ?> app = (Map<?, ?>) services.get("app");
        assertThat(app.keySet().stream().map(Object::toString))
                .containsExactly(
                        "name",
                        "changed",
                        "build",
                        "tier",
                        "reasons",
                        "fingerprint",
                        "image",
                        "digest",
                        "previousDigest",
                        "needs",
                        "estimate");
        assertThat(app.get("needs")).isEqualTo(List.of("base"));
        assertThat(app.get("reasons"))
                .isEqualTo(List.of(Map.of("kind", "file", "path", "app/code", "change", "modified")));
        assertThat(app.get("tier")).isEqualTo("code");
        assertThat(app.get("digest")).isNull();
        assertThat(app.get("previousDigest")).isEqualTo(FakeImages.digest("app").value());
        assertThat(app.get("image")).isEqualTo("registry.example.com/prod/app");
        assertThat((String) app.get("fingerprint")).matches("sha256:[0-9a-f]{64}");
        Map<?, ?> base = (Map<?, ?>) services.get("base");
        assertThat(base.get("digest")).isEqualTo(FakeImages.digest("base").value());
        assertThat(base.get("builtBy")).isEqualTo("stet run #1");
        assertThat(base.get("estimate")).isEqualTo(Map.of("seconds", 0L, "p90", 0L, "from", "default", "samples", 0L));
        Map<?, ?> lib = (Map<?, ?>) services.get("lib");
        assertThat(lib.get("image")).isNull();
        assertThat(PlainJson.read(PlainJson.write(map))).isEqualTo(map);
        assertPlain(map);
    }

    /** The sandbox and the Pipeline's memory want these very classes. */
    private static void assertPlain(Object value) {
        if (value instanceof Map<?, ?> map) {
            assertThat(map).isExactlyInstanceOf(LinkedHashMap.class);
            map.values().stream().filter(each -> each != null).forEach(DetectionTest::assertPlain);
        } else if (value instanceof List<?> list) {
            assertThat(list).isExactlyInstanceOf(ArrayList.class);
            list.forEach(DetectionTest::assertPlain);
        } else {
            assertThat(value).isInstanceOfAny(String.class, Boolean.class, Long.class);
        }
    }

    @Test
    void shouldReachTheServiceWhoseFromNamesTheImage() throws Exception {
        adopt();
        write("base/src/main", "other");

        DetectionResult result = detect();

        assertThat(changed(result)).containsExactly("app", "base");
        assertThat(result.find(APP).orElseThrow().decision().reasons())
                .containsExactly(new Reason.UpstreamChanged(BASE, io.jenkins.plugins.stet.core.manifest.Tier.CODE));
    }

    @Test
    void shouldTellOfABaseImageThatMovedAndRebuildWhereThatIsWanted() throws Exception {
        adopt();
        images.bases.put("alpine:3.20", FakeImages.digest("newer"));
        assertThat(changed(detect())).isEmpty();
        assertThat(detect().warnings()).singleElement().asString().contains("base: base image alpine:3.20 moved");

        manifest = manifest(RebuildPolicy.standard().withBaseImages(BaseImagePolicy.REBUILD));
        images.bases.put("alpine:3.20", FakeImages.digest("alpine"));
        request = DetectionRequest.of(manifest, PlanningRules.of(TrustClass.BRANCH, NOW));
        adopt();
        assertThat(changed(detect())).isEmpty();
        images.bases.put("alpine:3.20", FakeImages.digest("newer"));

        DetectionResult result = detect();
        assertThat(changed(result)).containsExactly("app", "base");
        assertThat(result.find(BASE).orElseThrow().decision().reasons())
                .containsExactly(new Reason.BaseImageMoved(
                        "alpine:3.20",
                        FakeImages.digest("alpine").value(),
                        FakeImages.digest("newer").value()));
    }

    @Test
    void shouldSayUnverifiedWhenTheRegistryIsSilentAndNothingWhenNobodyAsks() throws Exception {
        adopt();
        images.silent = true;

        DetectionResult asked = detect();
        assertThat(changed(asked)).containsExactly("app", "base");
        assertThat(asked.find(BASE).orElseThrow().decision().reasons()).hasOnlyElementsOfType(Reason.Unverified.class);

        PlanningRules trusting = request.rules().withVerification(Verification.TRUST_RECORDS);
        images.questions = 0;
        assertThat(changed(detect(DetectionRequest.of(manifest, trusting)))).isEmpty();
        assertThat(images.questions).isZero();
    }

    @Test
    void shouldCountAnUnverifiedAdoptionOnlyWhereNobodyVerifies() throws Exception {
        PlanningRules trusting = request.rules().withVerification(Verification.TRUST_RECORDS);
        DetectionRequest quiet = DetectionRequest.of(manifest, trusting);
        new Adopt(store, stamps, images).unverified(detect(quiet), Set.of(APP, BASE, LIB));

        assertThat(changed(detect(quiet))).isEmpty();
        DetectionResult verified = detect();
        assertThat(changed(verified)).containsExactly("app", "base");
        assertThat(verified.find(BASE).orElseThrow().decision().reasons())
                .hasOnlyElementsOfType(Reason.Unverified.class);
    }

    @Test
    void shouldRefuseToAdoptWhatIsNotThere() throws Exception {
        DetectionResult result = detect();
        images.tags.put("registry.example.com/prod/base:latest", FakeImages.digest("base"));

        assertThat(new Adopt(store, stamps, images).verified(result, Set.of(APP, BASE, LIB), "latest"))
                .extracting(outcome -> outcome.getClass().getSimpleName())
                .containsExactly("Refused", "Adopted", "Adopted");
        assertThat(store.load(APP).records()).isEmpty();
        images.silent = true;
        assertThat(new Adopt(store, stamps, images).verified(result, Set.of(APP), "latest"))
                .hasOnlyElementsOfType(Adopt.Outcome.Unreachable.class);
    }

    @Test
    void shouldMarkAsPassedWithTheImageThatWasBuilt() throws Exception {
        DetectionResult result = detect();
        ServiceResult base = result.find(BASE).orElseThrow();
        images.tags.put("registry.example.com/prod/base:x", FakeImages.digest("built"));
        new Recorder(store, stamps)
                .built(
                        base,
                        new Recorder.Built(
                                ((io.jenkins.plugins.stet.core.plan.Place.Output.Image) base.output()).repository(),
                                MarkedImage.of(FakeImages.digest("built")),
                                Map.of(),
                                BuildHow.Cache.USE));

        MarkPassed.Outcome outcome = new MarkPassed(store, stamps, TrustClass.BRANCH).service(base);

        assertThat(outcome).isEqualTo(new MarkPassed.Outcome.Marked(BASE));
        assertThat(store.load(BASE).lastPassed(TrustClass.BRANCH))
                .singleElement()
                .satisfies(
                        pass -> assertThat(pass.mark().image()).isEqualTo(MarkedImage.of(FakeImages.digest("built"))));
        assertThat(changed(detect())).containsExactly("app", "lib");
    }

    @Test
    void shouldBuildEverythingThatNeedsWhatCannotBeRead() throws Exception {
        adopt();
        Files.delete(root.resolve("base/Dockerfile"));

        DetectionResult result = detect();

        assertThat(changed(result)).containsExactly("app", "base");
        assertThat(result.find(BASE).orElseThrow().decision().reasons())
                .hasOnlyElementsOfType(Reason.DetectorError.class);
        assertThat(new MarkPassed(store, stamps, TrustClass.BRANCH)
                        .service(result.find(BASE).orElseThrow()))
                .isInstanceOf(MarkPassed.Outcome.Refused.class);
    }

    @Test
    void shouldNameEverythingInOtherModesAndStillTellTheTruth() throws Exception {
        adopt();

        DetectionResult observed = detect(request.withMode(DetectionMode.OBSERVE));
        Map<String, Object> map = new LinkedHashMap<>(DetectionJson.map(observed));
        assertThat(map)
                .contains(entry("changed", List.of("app", "base", "lib")), entry("build", List.of("app", "base")));
        assertThat(observed.services().values())
                .allMatch(service -> !service.decision().isChanged());

        DetectionResult off = Detection.off(request.withOnly(Set.of(APP)));
        assertThat(changed(off)).containsExactly("app");
    }

    @Test
    void shouldTellOnlyOfWhatWasAskedButLookAtWhatItNeeds() throws Exception {
        adopt();
        write("base/src/main", "other");

        DetectionResult result = detect(request.withOnly(Set.of(APP)));

        assertThat(result.services().keySet()).containsExactly(APP);
        assertThat(changed(result)).containsExactly("app");
        assertThatThrownBy(() -> request.withForced(Map.of(new ServiceId("ap"), new Force("x", BuildHow.Cache.USE))))
                .hasMessageContaining("no service 'ap'");
    }

    @Test
    void shouldBuildAgainWhatWasForgotten() throws Exception {
        adopt();

        new Forget(store).services(List.of(LIB));

        assertThat(changed(detect())).containsExactly("lib");
    }

    @Test
    void shouldReportDamagedRecordsAndBuildWhatTheyHeld() throws Exception {
        adopt();
        try (var files = Files.list(root.resolve(".stet/records"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".history")).toList()) {
                Files.writeString(file, "damaged");
            }
        }

        DetectionResult result = detect();

        assertThat(changed(result)).containsExactly("app", "base", "lib");
        assertThat(result.warnings()).hasSize(3).allMatch(warning -> warning.contains("set aside"));
    }

    @Test
    void shouldSeeWhatABaseImagesVariableNames() throws Exception {
        images.environment.put("WHERE", "src");
        write("base/Dockerfile", "FROM alpine:3.20\nCOPY ${WHERE}/main /main\n");
        adopt();
        assertThat(changed(detect())).isEmpty();

        write("base/src/main", "other");

        assertThat(changed(detect())).containsExactly("app", "base");
    }

    @Test
    void shouldCapReasonsForPeople() throws Exception {
        adopt();
        write("app/a", "a");
        write("app/b", "b");
        write("app/c", "c");

        List<Reason> reasons = detect().find(APP).orElseThrow().decision().reasons();

        assertThat(DetectionJson.capped(reasons, 1)).isEqualTo("app/a added, and 2 more");
        assertThat(DetectionJson.capped(reasons, 3)).isEqualTo("app/a added, app/b added, app/c added");
    }
}
