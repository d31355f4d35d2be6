package io.jenkins.plugins.stet.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import io.jenkins.plugins.stet.core.image.work.WorkDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkLogTest {
    @TempDir
    Path path;

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void shouldHoldAFloodBackAndSayHowMuch() throws IOException {
        WorkDirectory directory = new WorkDirectory(path);
        try (WorkLog log = WorkLog.open(directory, nanos::get)) {
            log.onEvent(new BuildEvent.StepStarted("s", "[1/1] RUN\nyes"));
            for (int i = 0; i < 1000; i++) {
                log.onEvent(new BuildEvent.StepLog("s", "line " + i));
            }
            log.onEvent(new BuildEvent.Warning("told all the same"));
            nanos.addAndGet(1_000_000_000L);
            log.onEvent(new BuildEvent.StepLog("s", "a second later"));
        }

        List<String> lines = Files.readAllLines(directory.log());
        assertThat(lines).hasSize(24);
        assertThat(lines.get(0)).isEqualTo("#1 [1/1] RUN yes");
        assertThat(lines.get(20)).isEqualTo("#1 | line 19");
        assertThat(lines.get(21)).isEqualTo("warning: told all the same");
        assertThat(lines.get(22)).startsWith("  ... 980 more lines");
        assertThat(lines.get(23)).isEqualTo("#1 | a second later");
        assertThat(Files.readAllLines(directory.output())).hasSize(1003);
    }

    @Test
    void shouldTellTheRestAtTheEnd() throws IOException {
        WorkDirectory directory = new WorkDirectory(path);
        try (WorkLog log = WorkLog.open(directory, nanos::get)) {
            for (int i = 0; i < 25; i++) {
                log.onEvent(new BuildEvent.StepLog("s", "line " + i));
            }
        }

        assertThat(Files.readAllLines(directory.log()))
                .hasSize(21)
                .last()
                .asString()
                .startsWith("  ... 5 more lines");
    }

    @Test
    void shouldNumberStepsAndSayWhatBecameOfThem() {
        EventLines lines = new EventLines();

        assertThat(lines.of(new BuildEvent.StepStarted("a", "A"))).containsExactly("#1 A");
        assertThat(lines.of(new BuildEvent.StepStarted("b", "B"))).containsExactly("#2 B");
        assertThat(lines.of(finished("a", StepOutcome.CACHED, 0))).containsExactly("#1 CACHED");
        assertThat(lines.of(finished("b", StepOutcome.DONE, 0))).containsExactly("#2 done in 1.5 s");
        assertThat(lines.of(finished("b", StepOutcome.FAILED, 2_340_000)))
                .containsExactly("#2 failed in 1.5 s, 2.3 MB");
        assertThat(lines.of(new BuildEvent.Pushing("i", 1, 9))).containsExactly("pushing i");
        assertThat(lines.of(new BuildEvent.Pushing("i", 2, 9))).isEmpty();
    }

    @Test
    void shouldStopAFileThatIsFull() throws IOException {
        Path file = path.resolve("f");
        try (LineFile lines = LineFile.upTo(file, 10)) {
            lines.write("1234");
            lines.write("5678");
            lines.write("9");
            lines.write("10");
        }

        assertThat(Files.readAllLines(file))
                .containsExactly("1234", "5678", "(the rest was left out: the limit is reached)");
    }

    private static BuildEvent finished(String id, StepOutcome outcome, long bytes) {
        return new BuildEvent.StepFinished(new BuildStep(id, id, outcome, Duration.ofMillis(1500), bytes));
    }
}
