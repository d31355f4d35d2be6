package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.StepTimes;
import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveBuildProgressTest {
    private static final ServiceId API = new ServiceId("api");
    private static final ServiceId WEB = new ServiceId("web");

    private final FakeTerminal terminal = new FakeTerminal(100);
    private StepTimes times = StepTimes.NONE;
    private long now = 1_000_000_000L;
    private final LiveBuildProgress progress = progress(new Screen(9, false));

    private LiveBuildProgress progress(Screen screen) {
        return new LiveBuildProgress(terminal.stream(), Palette.PLAIN, screen, service -> times, () -> now);
    }

    @Test
    void shouldGiveEveryRunningStepARow() {
        BuildListener api = progress.begins(API);
        BuildListener web = progress.begins(WEB);
        start(api, "1", "[build 2/3] RUN make");
        start(api, "2", "[docs 2/2] RUN mkdocs build");
        seconds(3);
        start(web, "1", "[2/5] RUN npm ci");
        web.onEvent(new BuildEvent.StepLog("1", "added 12\tpackages\u001b[31m"));
        seconds(1);

        assertThat(frame())
                .isEqualTo(
                        """
                        api  [........####........]  4 s             [build 2/3] RUN make
                        api  [........####........]  4 s             [docs 2/2] RUN mkdocs build
                        web  [..........####......]  1 s             [2/5] RUN npm ci  | added 12 packages
                        """);
    }

    @Test
    void shouldNotSendLinesOfManySignsWithEveryPicture() {
        BuildListener api = progress.begins(API);
        start(api, "1", "[1/2] RUN make");
        api.onEvent(new BuildEvent.StepLog("1", "\u0301\u0007".repeat(30_000)));

        frame();
        assertThat(terminal.longestWrite()).isLessThan(2_000);
    }

    @Test
    void shouldLetEndedStepsGoUpAsALine() {
        BuildListener api = progress.begins(API);
        start(api, "1", "[1/3] FROM base");
        start(api, "2", "[2/3] RUN make");
        end(api, "1", "[1/3] FROM base", StepOutcome.CACHED, 0);
        seconds(2);
        assertThat(frame())
                .isEqualTo(
                        """
                        api: [1/3] FROM base  cached
                        api  [............####....]  2 s             [2/3] RUN make
                        """);

        end(api, "2", "[2/3] RUN make", StepOutcome.DONE, 2);
        api.onEvent(new BuildEvent.Warning("mind the gap"));
        assertThat(frame())
                .endsWith(
                        """
                        api: [2/3] RUN make  2 s
                        api: warning: mind the gap
                        api  [####................]  0 s             goes on
                        """);
        progress.ended(new BuildOutcome.Failed(API, BuildOutcome.Failed.Cause.BUILD, "no space\nleft"));
        progress.close();
        assertThat(terminal.shown()).endsWith("mind the gap\napi: failed: no space\nleft\n");
    }

    @Test
    void shouldMeasureBytesWhereTheirTotalIsKnown() {
        BuildListener api = progress.begins(API);
        start(api, "1", "[1/3] FROM base");
        api.onEvent(new BuildEvent.StepProgress("1", "sha256:aa", 10_000_000, 40_000_000));
        api.onEvent(new BuildEvent.StepProgress("1", "sha256:bb", 5_000_000, 20_000_000));
        api.onEvent(new BuildEvent.StepProgress("1", "extracting sha256:cc", 7_000_000, 0));
        assertThat(frame()).startsWith("api  [#####...............]  15.0 MB of 60.0 MB, 0 s  [1/3] FROM base");

        api.onEvent(new BuildEvent.StepProgress("1", "sha256:aa", 40_000_000, 40_000_000));
        api.onEvent(new BuildEvent.StepProgress("1", "sha256:bb", 20_000_000, 20_000_000));
        seconds(1);
        assertThat(frame())
                .as("it unpacks, nobody knows for how long")
                .startsWith("api  [..........####......]  60.0 MB, 1 s");
    }

    /** BuildKit finds an image first and pulls it when a later step needs it. */
    @Test
    void shouldShowTheLayersOfAStepThatHasEnded() {
        BuildListener api = progress.begins(API);
        start(api, "1", "[1/3] FROM base");
        end(api, "1", "[1/3] FROM base", StepOutcome.DONE, 0);
        api.onEvent(new BuildEvent.StepProgress("1", "sha256:aa", 1_000_000, 4_000_000));
        assertThat(frame()).endsWith("api  [#####...............]  1.0 MB of 4.0 MB, 0 s  [1/3] FROM base\n");

        api.onEvent(new BuildEvent.StepProgress("1", "sha256:aa", 4_000_000, 4_000_000));
        assertThat(frame())
                .as("it is unpacked")
                .endsWith("api  [####................]  4.0 MB, 0 s     [1/3] FROM base\n");

        start(api, "2", "[2/3] RUN make");
        assertThat(frame()).endsWith("base  0 s\napi  [####................]  0 s             [2/3] RUN make\n");
    }

    @Test
    void shouldShowAPush() {
        BuildListener api = progress.begins(API);
        api.onEvent(new BuildEvent.Pushing("r.example.com/api:1", 3_000_000, 12_000_000));

        assertThat(frame())
                .isEqualTo("api  [#####...............]  3.0 MB of 12.0 MB, 0 s  pushing r.example.com/api:1\n");
    }

    @Test
    void shouldMeasureTimeAgainstTheLastBuildAndSayThatItIsAnEstimate() {
        times = StepTimes.NONE.after(List.of(step("x", "[build 2/4] RUN make", StepOutcome.DONE, 40)));
        BuildListener api = progress.begins(API);
        start(api, "1", "[build 3/5] RUN make");
        seconds(14);
        assertThat(frame()).startsWith("api  [#######.............]  14 s of ~40 s   [build 3/5] RUN make");

        seconds(100);
        assertThat(frame()).startsWith("api  [###################.]  1 min 54 s (~40 s last time)  [build");
    }

    @Test
    void shouldShowNoMoreRowsThanTheScreenHasRoomFor() {
        BuildListener api = progress.begins(API);
        for (int i = 1; i <= 7; i++) {
            start(api, "" + i, "[" + i + "/7] RUN step-" + i);
        }

        assertThat(frame().lines()).hasSize(5).last().isEqualTo("and 3 more");
    }

    @Test
    void shouldKeepRoomForWhatAStepPrints() {
        BuildListener api = progress.begins(API);
        start(api, "1", "[2/3] RUN for i in $(seq 1000); do something or other; done");
        api.onEvent(new BuildEvent.StepLog("1", "ok"));

        assertThat(frame()).contains("[2/3] RUN for i in $(seq 1000); do somethi..  | ok");
    }

    private String frame() {
        progress.region().draw();
        return terminal.shown();
    }

    private void seconds(int count) {
        now += count * 1_000_000_000L;
    }

    private static void start(BuildListener build, String id, String name) {
        build.onEvent(new BuildEvent.StepStarted(id, name));
    }

    private static void end(BuildListener build, String id, String name, StepOutcome outcome, int seconds) {
        build.onEvent(new BuildEvent.StepFinished(step(id, name, outcome, seconds)));
    }

    private static BuildStep step(String id, String name, StepOutcome outcome, int seconds) {
        return new BuildStep(id, name, outcome, Duration.ofSeconds(seconds), 0);
    }
}
