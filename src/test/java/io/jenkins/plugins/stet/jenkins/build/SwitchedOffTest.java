package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.detect.DetectionMode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mode off: it is built whatever is known, and nothing of it is recorded. */
class SwitchedOffTest {
    @TempDir
    Path home;

    @Test
    void shouldRecordNothing() throws Exception {
        StepBench bench = new StepBench(home, "extra");
        bench.mode = DetectionMode.OFF;

        bench.begin().ends();

        assertThat(bench.results.get(0)).containsEntry("status", "built");
        assertThat(bench.isRecorded("extra")).isFalse();
        assertThat(bench.isNoted()).isFalse();
    }

    @Test
    void shouldReportWhatItBuilt() throws Exception {
        StepBench bench = new StepBench(home, "extra");
        bench.mode = DetectionMode.OFF;

        bench.begin().ends();

        assertThat(bench.reported().isOff()).isTrue();
        assertThat(bench.reported().byName().get("extra"))
                .containsEntry("status", "built")
                .containsKey("reference");
    }

    @Test
    void shouldBuildWhatIsKnown() throws Exception {
        StepBench bench = new StepBench(home, "extra").begin().ends();
        bench.mode = DetectionMode.OFF;

        bench.nextRun(2).begin().ends();

        assertThat(bench.agent.processes).hasSize(2);
    }

    @Test
    void shouldBuildWhatItStandsOnOnceInTheRun() throws Exception {
        StepBench app = new StepBench(home, "app");
        app.mode = DetectionMode.OFF;

        app.begin().ends().ends();

        assertThat(app.agent.built()).containsExactly("base", "app");
        assertThat(app.results).hasSize(1);
        assertThat(app.isRecorded("base")).isFalse();
    }

    @Test
    void shouldKnowNothingOfItInTheNextRun() throws Exception {
        StepBench bench = new StepBench(home, "extra");
        bench.mode = DetectionMode.OFF;
        bench.begin().ends();
        bench.mode = DetectionMode.ENFORCE;

        bench.nextRun(2).begin().ends();

        assertThat(bench.agent.processes).hasSize(2);
        assertThat(bench.isRecorded("extra")).isTrue();
    }
}
