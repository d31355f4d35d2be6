package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.build.BuildOutcome.Effort;
import io.jenkins.plugins.stet.core.build.BuildOutcome.Recording;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.BuildLayers;
import io.jenkins.plugins.stet.core.image.build.CacheMode;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Tier;
import io.jenkins.plugins.stet.core.plan.Estimate;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The words of the last lines are those of a run in Jenkins. */
class BuildReportTest {
    private static final ImageReference IMAGE =
            ImageReference.parse("registry.example.com/shop/app@sha256:" + "0123456789abcdef".repeat(4));

    private final Map<ServiceId, BuildOutcome> outcomes = new LinkedHashMap<>();

    @Test
    void shouldSayWhatBecameOfEachService() {
        Effort effort = new Effort(Duration.ofSeconds(12), new BuildLayers(List.of(), List.of()), CacheMode.MAX, 0);
        add(new BuildOutcome.Built(
                new ServiceId("api"), IMAGE, List.of(), Tier.CODE, effort, new Recording.Recorded(List.of())));
        add(new BuildOutcome.Kept(new ServiceId("base"), IMAGE, List.of(), List.of(), Tier.NONE, List.of()));
        add(new BuildOutcome.Kept(new ServiceId("web"), IMAGE, List.of(), List.of("main"), Tier.NONE, List.of()));

        Map<ServiceId, Estimate> expected =
                Map.of(new ServiceId("api"), new Estimate(95, 140, Estimate.Source.HISTORY, 17));

        assertThat(new BuildReport(outcomes, expected).render(Palette.PLAIN).lines())
                .satisfiesExactly(
                        api -> assertThat(api)
                                .matches("api +rebuilt +registry.* in 12 s \\(expected 1 min 35 s\\), .*"),
                        base -> assertThat(base).matches("base +cached +registry.*"),
                        web -> assertThat(web).matches("web +retagged +registry.*"),
                        summary -> assertThat(summary).isEqualTo("1 built, 2 cached"));
    }

    private void add(BuildOutcome outcome) {
        outcomes.put(outcome.service(), outcome);
    }
}
