package io.jenkins.plugins.stet.core.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.MarkedImage;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.PlanningRules;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Verification;
import io.jenkins.plugins.stet.core.plan.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is adopted, built, passed, forgotten or damaged, and what the next detection makes of it. */
class DetectionRecordsTest extends SampleRepository {
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
    void shouldRecordOfAnAdoptedImageOnlyWhatItStandsOn() throws Exception {
        adopt();

        assertThat(upstreamImages(APP)).containsOnlyKeys(BASE);
        assertThat(upstreamImages(BASE)).isEmpty();
    }

    private Map<ServiceId, Digest> upstreamImages(ServiceId service) throws Exception {
        return store.load(service).records().get(0).built().get(0).from().upstreamImages();
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
}
