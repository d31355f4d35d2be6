package io.jenkins.plugins.stet.core.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.manifest.BaseImagePolicy;
import io.jenkins.plugins.stet.core.manifest.RebuildPolicy;
import io.jenkins.plugins.stet.core.plan.PlanningRules;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Verification;
import io.jenkins.plugins.stet.core.plan.Reason;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Both halves together: what has to be built after which change. */
class DetectionTest extends SampleRepository {
    @Test
    void shouldLetEverythingStandOnceAdopted() throws Exception {
        assertThat(changed(detect())).containsExactly("app", "base", "lib");

        assertThat(adopt()).allMatch(Adopt.Outcome.Adopted.class::isInstance);

        assertThat(changed(detect())).isEmpty();
        assertThat(images.questions).isEqualTo(4);
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
    void shouldSeeWhatABaseImagesVariableNames() throws Exception {
        images.environment.put("WHERE", "src");
        write("base/Dockerfile", "FROM alpine:3.20\nCOPY ${WHERE}/main /main\n");
        adopt();
        assertThat(changed(detect())).isEmpty();

        write("base/src/main", "other");

        assertThat(changed(detect())).containsExactly("app", "base");
    }
}
