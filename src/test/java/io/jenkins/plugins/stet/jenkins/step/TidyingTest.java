package io.jenkins.plugins.stet.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.AbortException;
import io.jenkins.plugins.stet.core.build.remote.EngineQuestion;
import io.jenkins.plugins.stet.engine.leftover.CleanupReport;
import io.jenkins.plugins.stet.engine.leftover.CleanupResult;
import io.jenkins.plugins.stet.engine.leftover.Leftover;
import io.jenkins.plugins.stet.jenkins.detect.RefusedException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A cleanup in a run whose work is done. */
class TidyingTest {
    private static final EngineQuestion.Cleanup WISH = new StetCleanupStep().wish();
    private static final EngineVoice SILENT = (question, limit) -> {
        throw new IOException("nobody answers");
    };

    private final List<String> log = new ArrayList<>();

    @Test
    void shouldTellWhatWent() throws Exception {
        Leftover image = new Leftover(Leftover.Kind.IMAGE, "sha256:ab", "sha256:ab", 1000);
        CleanupReport report = new CleanupReport(new CleanupResult(List.of(image), Map.of()), false);

        Map<String, Object> result =
                tidying((question, limit) -> report.document()).perform(WISH, true);

        assertThat(result).containsEntry("bytes", 1000L).containsEntry("problem", null);
        assertThat(log).containsExactly("image sha256:ab  1.0 kB", "1 removed, at most 1.0 kB freed");
    }

    @Test
    void shouldLetNoEngineForgeLinesOfTheLog() {
        EngineVoice forging = (question, limit) -> {
            throw new IOException("no\nFinished: SUCCESS");
        };

        assertThatThrownBy(() -> tidying(forging).perform(WISH, true)).hasMessageEndingWith("no\\x0aFinished: SUCCESS");
    }

    @Test
    void shouldNotFailARunBecauseTheEngineIsSilent() throws Exception {
        Map<String, Object> result = tidying(SILENT).perform(WISH, false);

        assertThat(result).containsEntry("removed", List.of());
        assertThat(String.valueOf(result.get("problem"))).contains("nobody answers");
        assertThat(log).singleElement().asString().startsWith("warning: ");
    }

    @Test
    void shouldFailWhereThatIsWanted() {
        assertThatThrownBy(() -> tidying(SILENT).perform(WISH, true))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("nobody answers");
    }

    @Test
    void shouldRefuseAnEngineThatNobodyKnows() {
        EngineVoice unknown = (question, limit) -> {
            throw new RefusedException("there is no engine 'gpu'");
        };

        assertThatThrownBy(() -> tidying(unknown).perform(WISH, false)).isInstanceOf(RefusedException.class);
    }

    @Test
    void shouldLeaveALostAgentToTheStep() {
        EngineVoice lost = (question, limit) -> {
            throw new ClosedChannelException();
        };

        assertThatThrownBy(() -> tidying(lost).perform(WISH, false)).isInstanceOf(ClosedChannelException.class);
    }

    @Test
    void shouldLeaveAnHourToBuildsThatAreGoingOn() {
        StetCleanupStep step = new StetCleanupStep();
        step.setOlderThan("2w");

        assertThat(step.wish().olderThan()).isEqualTo(Duration.ofDays(14));
        for (String wrong : List.of("59m", "never", "1", "-1h")) {
            assertThatThrownBy(() -> step.setOlderThan(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("olderThan");
        }
    }

    private Tidying tidying(EngineVoice engine) {
        return new Tidying(engine, log::add);
    }
}
