package io.jenkins.plugins.stet.core.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepTimesTest {
    private static final ServiceId API = new ServiceId("api");

    @TempDir
    private Path directory;

    @Test
    void shouldKnowAStepByItsStageAndWordsWhateverItsCount() {
        StepTimes times = StepTimes.NONE.after(List.of(step("[app 2/5] RUN make", StepOutcome.DONE, 40)));

        assertThat(times.of("[app 3/6] RUN make")).contains(Duration.ofSeconds(40));
        assertThat(times.of("[test 3/6] RUN make")).isEmpty();
        assertThat(times.of("[app 2/5] RUN make all")).isEmpty();
    }

    @Test
    void shouldRememberTheLastRealRunOfACachedStepAndForgetStepsThatAreGone() {
        StepTimes times = StepTimes.NONE
                .after(List.of(step("[2/3] RUN a", StepOutcome.DONE, 9), step("[3/3] RUN b", StepOutcome.DONE, 8)))
                .after(List.of(step("[2/3] RUN a", StepOutcome.CACHED, 0), step("[3/3] RUN c", StepOutcome.DONE, 0)));

        assertThat(times.byStep()).containsExactlyEntriesOf(Map.of("[] RUN a", Duration.ofSeconds(9)));
    }

    @Test
    void shouldBeBounded() {
        List<BuildStep> steps = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            steps.add(step("RUN " + i + "x".repeat(10_000), StepOutcome.DONE, 5));
        }

        StepTimes times = StepTimes.NONE.after(steps);

        assertThat(times.byStep()).hasSize(StepTimes.MOST_STEPS);
        assertThat(times.byStep().keySet()).allMatch(name -> name.length() <= 200);
    }

    @Test
    void shouldOutliveTheProcessUntilTheServiceIsForgotten() throws IOException {
        StepTimes times = StepTimes.NONE.after(List.of(step("[2/3] RUN a", StepOutcome.DONE, 9)));
        new FileBaselineStore(directory).keepStepTimes(API, times);

        FileBaselineStore later = new FileBaselineStore(directory);
        assertThat(later.stepTimes(API)).isEqualTo(times);
        assertThat(later.services()).as("times are no record").isEmpty();

        later.forget(API);
        assertThat(later.stepTimes(API)).isEqualTo(StepTimes.NONE);
    }

    @Test
    void shouldTakeADamagedFileForNoneAndReplaceIt() throws IOException {
        FileBaselineStore store = new FileBaselineStore(directory);
        StepTimes times = StepTimes.NONE.after(List.of(step("[2/3] RUN a", StepOutcome.DONE, 9)));
        store.keepStepTimes(API, times);
        Path file = file();
        String text = Files.readString(file);
        Files.writeString(file, text.replace("9000", "9001"));
        assertThat(store.stepTimes(API)).isEqualTo(StepTimes.NONE);
        assertThat(store.problems()).as("nothing that matters is lost").isEmpty();

        store.keepStepTimes(API, times);
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void shouldTakeANonsenseFileForNoneAndLeaveANewerOne() throws IOException {
        FileBaselineStore store = new FileBaselineStore(directory);
        store.keepStepTimes(API, StepTimes.NONE.after(List.of(step("[2/3] RUN a", StepOutcome.DONE, 9))));
        byte[] nonsense = "{\"millis\":{\"RUN a\":-4}}".getBytes(StandardCharsets.UTF_8);
        Files.write(file(), Envelope.seal("steps", 1, nonsense));
        assertThat(store.stepTimes(API)).isEqualTo(StepTimes.NONE);

        byte[] forEver = ("{\"millis\":{\"RUN a\":" + Long.MAX_VALUE + "}}").getBytes(StandardCharsets.UTF_8);
        Files.write(file(), Envelope.seal("steps", 1, forEver));
        assertThat(store.stepTimes(API)).isEqualTo(StepTimes.NONE);

        byte[] newer = Envelope.seal("steps", 2, nonsense);
        Files.write(file(), newer);
        assertThat(store.stepTimes(API)).isEqualTo(StepTimes.NONE);
        store.keepStepTimes(API, StepTimes.NONE);
        assertThat(file()).hasBinaryContent(newer);
    }

    private Path file() throws IOException {
        try (var files = Files.newDirectoryStream(directory, "*.steps")) {
            return files.iterator().next();
        }
    }

    private static BuildStep step(String name, StepOutcome outcome, int seconds) {
        return new BuildStep(name, name, outcome, Duration.ofSeconds(seconds), 0);
    }
}
