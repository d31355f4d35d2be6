package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.build.remote.WorkResult;
import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Tier;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.Decision;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Verification;
import io.jenkins.plugins.stet.core.plan.Reason;
import io.jenkins.plugins.stet.jenkins.detect.Wish;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody asked for a rebuild, and then files change back to what an image is known of. */
class ForcedBuildTest {
    @TempDir
    Path home;

    private StepBench bench;

    @BeforeEach
    void prepare() throws Exception {
        bench = new StepBench(home, "extra").begin().ends();
        bench.nextRun(2);
    }

    private void detectsThenChangesBack(boolean rebuild, BuildHow.Cache cache) throws Exception {
        Wish.Forced forced = new Wish.Forced(rebuild, List.of(), "test");
        bench.files.with("extra/file.txt", "other");
        bench.detects(new Wish(DetectionMode.ENFORCE, List.of(), forced, cache, Verification.ASK));
        bench.files.with("extra/file.txt", "x");
    }

    @Test
    void shouldBuildWhatIsKnown() throws Exception {
        detectsThenChangesBack(true, BuildHow.Cache.USE);

        bench.begin().ends();

        assertThat(bench.agent.processes).hasSize(2);
        assertThat(bench.said()).contains("decided again");
    }

    @Test
    void shouldBuildAsWasAskedFor() throws Exception {
        detectsThenChangesBack(true, BuildHow.Cache.IGNORE);

        bench.begin();

        assertThat(bench.agent.last().request.order().delivery().cache().reuse())
                .isFalse();
    }

    @Test
    void shouldBuildItStillWhenItIsDecidedOnceMore() throws Exception {
        detectsThenChangesBack(true, BuildHow.Cache.USE);

        bench.begin().leaves(new WorkResult.Outdated("file.txt changed"));

        assertThat(bench.agent.processes).hasSize(3);
    }

    @Test
    void shouldNoteThatItWasAskedFor() throws Exception {
        detectsThenChangesBack(true, BuildHow.Cache.USE);

        bench.begin().ends();

        Decision noted = bench.noted()
                .find(new ServiceId("extra"))
                .orElseThrow()
                .result()
                .decision();
        assertThat(noted.reasons().get(0)).isEqualTo(new Reason.Forced("test"));
        assertThat(noted.tier()).isEqualTo(Tier.FULL);
    }

    @Test
    void shouldBuildItOnceInARun() throws Exception {
        detectsThenChangesBack(true, BuildHow.Cache.USE);
        bench.begin().ends();

        bench.beside("extra", 2).begin();

        assertThat(bench.agent.processes).hasSize(2);
    }

    @Test
    void shouldKeepWhatIsKnownWhenNobodyAsked() throws Exception {
        detectsThenChangesBack(false, BuildHow.Cache.IGNORE);

        bench.begin();

        assertThat(bench.agent.processes).hasSize(1);
    }
}
