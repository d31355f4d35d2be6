package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.image.build.BuildDelivery;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceOverlay;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Verification;
import io.jenkins.plugins.stet.jenkins.detect.Wish;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parameters of the step beside a manifest, and without one. */
class OverlaidBuildTest {
    @TempDir
    Path home;

    private StepBench bench;

    @BeforeEach
    void prepare() throws Exception {
        bench = new StepBench(home, "extra");
        bench.files.with("extra/Dockerfile", "FROM scratch\nARG A\nCOPY . /\n");
    }

    private static ServiceOverlay args(String value) {
        return new ServiceOverlay("extra", Map.of(), Map.of("A", value), List.of());
    }

    private static ServiceOverlay texts(String service, Map<String, String> texts) {
        return new ServiceOverlay(service, texts, Map.of(), List.of());
    }

    private String image() {
        return bench.agent
                .last()
                .request
                .order()
                .delivery()
                .image()
                .repository()
                .toString();
    }

    private StepBench detects() throws Exception {
        Wish.Forced nothing = new Wish.Forced(false, List.of(), "test");
        return bench.detects(new Wish(DetectionMode.ENFORCE, List.of(), nothing, BuildHow.Cache.USE, Verification.ASK));
    }

    @Test
    void shouldBuildForTheRegistryOfTheManifest() {
        bench.overlay = args("1");

        bench.begin().ends();

        assertThat(image()).isEqualTo("registry.example.com/prod/extra");
        assertThat(bench.agent.last().request.order().delivery().push()).isEqualTo(BuildDelivery.Push.BY_DIGEST);
        assertThat(bench.agent.last().request.order().spec().args()).containsEntry("A", "1");
        assertThat(bench.results.get(0)).containsEntry("status", "built");
    }

    @Test
    void shouldBuildFirstWhatTheManifestSaysItStandsOn() throws Exception {
        StepBench app = new StepBench(home.resolve("other"), "app");
        app.overlay = new ServiceOverlay("app", Map.of(), Map.of("A", "1"), List.of());

        app.begin().ends().ends();

        assertThat(app.agent.built()).containsExactly("base", "app");
    }

    @Test
    void shouldBuildOnlyOtherParameters() {
        bench.overlay = args("1");
        bench.begin().ends();

        bench.nextRun(2).begin();
        assertThat(bench.agent.processes).hasSize(1);

        bench.overlay = args("2");
        bench.nextRun(3).begin();
        assertThat(bench.agent.processes).hasSize(2);
    }

    @Test
    void shouldDecideAgainWhenTheDetectionKnewOtherParameters() throws Exception {
        bench.begin().ends();
        bench.nextRun(2);
        detects();
        bench.overlay = args("1");

        bench.begin().ends();

        assertThat(bench.said()).contains("decided again");
        assertThat(bench.results).hasSize(2);
        assertThat(bench.results.get(1)).containsEntry("status", "built");
    }

    @Test
    void shouldLeaveADecisionThatTheParametersDoNotTouch() throws Exception {
        detects();
        bench.overlay = texts("extra", Map.of("context", "extra"));

        bench.begin().ends();

        assertThat(bench.said()).doesNotContain("decided again");
    }

    @Test
    void shouldMakeAServiceWithoutAManifest() throws Exception {
        bench.files.without("stet.yaml");
        bench.overlay = texts("extra", Map.of("image", "registry.example.com/alone"));

        bench.begin().ends();

        assertThat(image()).isEqualTo("registry.example.com/alone");
        assertThat(bench.results.get(0)).containsEntry("status", "built");
    }

    @Test
    void shouldAskForAnImageOrAContextWithoutAManifest() throws Exception {
        bench.files.without("stet.yaml");
        bench.overlay = args("1");

        bench.begin();

        assertThat(bench.failures.get(0)).hasMessageContainingAll("there is no manifest", "'image' or 'context'");
    }

    @Test
    void shouldMakeAServiceThatTheManifestDoesNotName() throws Exception {
        StepBench tool = new StepBench(home.resolve("other"), "tool");
        tool.overlay = texts("tool", Map.of("context", "extra"));

        tool.begin().ends();

        assertThat(tool.agent.last().request.order().delivery().image().repository())
                .hasToString("registry.example.com/prod/tool");
    }

    @Test
    void shouldTakeANameWithNothingButArgumentsForASlip() throws Exception {
        StepBench slip = new StepBench(home.resolve("other"), "extr");
        slip.overlay = new ServiceOverlay("extr", Map.of(), Map.of("A", "1"), List.of());

        slip.begin();

        assertThat(slip.failures.get(0)).hasMessageContainingAll("did you mean 'extra'", "'image' or 'context'");
    }

    @Test
    void shouldRecordWhatTheManifestSaysOfTheImage() throws Exception {
        bench.overlay = texts("extra", Map.of("image", "other"));

        bench.begin().ends();

        assertThat(image()).isEqualTo("registry.example.com/prod/other");
        assertThat(bench.guarded().get(new ServiceId("extra")).values()).containsEntry("image", "extra");
    }
}
