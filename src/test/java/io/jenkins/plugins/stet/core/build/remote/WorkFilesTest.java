package io.jenkins.plugins.stet.core.build.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.build.remote.WorkDirectory.Claim;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildLayers;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.core.image.build.CacheMode;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkFilesTest {
    private static final Digest DIGEST = Digest.of(new byte[] {1});

    @TempDir
    Path directory;

    @Test
    void shouldLetTheProcessLiveWhenItClaimedFirst() throws IOException {
        WorkDirectory work = new WorkDirectory(directory);

        assertThat(work.claimed()).isEqualTo(Claim.NOBODY);
        assertThat(work.claimForProcess(7)).isTrue();
        assertThat(work.abandon()).isFalse();
        assertThat(work.claimed()).isEqualTo(Claim.PROCESS);
    }

    @Test
    void shouldEndALateProcessWhenItWasAbandoned() throws IOException {
        WorkDirectory work = new WorkDirectory(directory);

        assertThat(work.abandon()).isTrue();
        assertThat(work.claimForProcess(7)).isFalse();
        assertThat(work.claimed()).isEqualTo(Claim.ABANDONED);
    }

    @Test
    void shouldBringABuildAcross() throws IOException {
        BuildStep step = new BuildStep("s1", "[app 2/5] RUN make", StepOutcome.CACHED, Duration.ofMillis(1500), 12);
        BuildResult result = new BuildResult(
                new BuiltImage.Pushed(DIGEST, 1234, true),
                new BuildLayers(List.of(step), List.of("old frontend")),
                CacheMode.MAX,
                Duration.ofMillis(95_500));
        WorkDirectory work = new WorkDirectory(directory);

        work.leave(new WorkResult.Built(result));

        assertThat(WorkResult.of(Files.readAllBytes(work.result()))).isEqualTo(new WorkResult.Built(result));
        assertThat(directory).isDirectoryNotContaining("glob:**tmp");
    }

    @Test
    void shouldBringAFailureAcross() throws IOException {
        WorkResult failed = new WorkResult.Failed(BuildFailedException.Kind.STEP, "RUN make failed");

        assertThat(WorkResult.of(failed.json())).isEqualTo(failed);
        assertThat(WorkResult.of(new WorkResult.Outdated("a.txt").json())).isEqualTo(new WorkResult.Outdated("a.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"status\":\"passed\"}",
                "{\"status\":\"failed\",\"kind\":\"NONE\",\"message\":\"\"}",
                "{\"status\":\"built\",\"digest\":\"latest\"}",
                "{\"status\":\"built\",\"digest\":\"sha256:0000000000000000000000000000000000000000000000000000000000000000\","
                        + "\"pushed\":true,\"bytes\":-1}"
            })
    void shouldNotBelieveWhatIsNoResult(String text) {
        assertThatThrownBy(() -> WorkResult.of(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void shouldNotReadWithoutEnd() {
        assertThatThrownBy(() -> WorkResult.of(new byte[WorkResult.MOST_BYTES + 1]))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("limit");
    }
}
