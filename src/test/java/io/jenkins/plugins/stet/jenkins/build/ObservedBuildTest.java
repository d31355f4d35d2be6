package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Verification;
import io.jenkins.plugins.stet.jenkins.detect.Wish;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mode observe: nothing is skipped, whatever is known, and it is recorded. */
class ObservedBuildTest {
    @TempDir
    Path home;

    private StepBench bench;

    @BeforeEach
    void prepare() throws Exception {
        bench = new StepBench(home, "extra").begin().ends();
    }

    private static Wish observing() {
        return new Wish(
                DetectionMode.OBSERVE,
                List.of(),
                new Wish.Forced(false, List.of(), "test"),
                BuildHow.Cache.USE,
                Verification.ASK);
    }

    private DetectionMode noted() throws Exception {
        return bench.noted().find(new ServiceId("extra")).orElseThrow().mode();
    }

    @Test
    void shouldBuildWhatIsKnown() throws Exception {
        bench.nextRun(2).detects(observing()).begin().ends();

        assertThat(bench.agent.processes).hasSize(2);
    }

    @Test
    void shouldBuildWhatIsKnownWhereNobodyDetectedAnything() throws Exception {
        bench.mode = DetectionMode.OBSERVE;

        bench.nextRun(2).begin().ends();

        assertThat(bench.agent.processes).hasSize(2);
        assertThat(noted()).isEqualTo(DetectionMode.OBSERVE);
    }

    @Test
    void shouldBuildOnlyOnceInARun() throws Exception {
        bench.mode = DetectionMode.OBSERVE;
        bench.nextRun(2).begin().ends();

        bench.beside("extra", 2).begin();

        assertThat(bench.agent.processes).hasSize(2);
    }

    @Test
    void shouldBuildWhatIsKnownWhenTheInputsChangedSinceTheDetection() throws Exception {
        bench.files.with("extra/file.txt", "other");
        bench.nextRun(2).detects(observing());
        bench.files.with("extra/file.txt", "x");

        bench.begin().ends();

        assertThat(bench.agent.processes).hasSize(2);
        assertThat(noted()).isEqualTo(DetectionMode.OBSERVE);
    }
}
