package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.build.remote.WorkResult;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several steps want the same image at the same time. */
class SingleFlightTest {
    @TempDir
    Path home;

    private StepBench first;

    @BeforeEach
    void prepare() throws Exception {
        first = new StepBench(home, "extra");
    }

    @Test
    void shouldWaitForTheOneThatBuildsTheSame() {
        first.begin();
        StepBench second = first.beside("extra", 1).begin();
        second.schedule.pass();

        assertThat(first.agent.processes).hasSize(1);
        assertThat(second.said()).containsOnlyOnce("job #1 builds the same at this moment");
        assertThat(second.course.status()).isEqualTo("waiting for the image that job #1 builds");

        first.ends();
        second.schedule.pass();

        assertThat(first.agent.processes).hasSize(1);
        assertThat(second.results.get(0))
                .containsEntry("status", "skipped")
                .containsEntry("digest", first.results.get(0).get("digest"));
        assertThat(second.course.status()).isEqualTo("deciding about extra");
    }

    @Test
    void shouldWriteDownOnlyOnceThatItIsBuiltWithoutCache() throws Exception {
        first.settings = StepBench.withoutCache();
        first.begin();
        StepBench second = first.beside("extra", 1);
        second.settings = StepBench.withoutCache();
        second.begin().schedule.pass();

        assertThat(first.audited()).singleElement().asString().contains("build without cache", "[\"extra\"]");
    }

    @Test
    void shouldTakeWhatAnotherRunHasBuiltMeanwhile() {
        first.begin();
        StepBench second = first.beside("extra", 2).begin();

        first.ends();
        second.schedule.pass();

        assertThat(first.agent.processes).hasSize(1);
        assertThat(second.results.get(0)).containsEntry("status", "skipped");
    }

    @Test
    void shouldBuildASharedUpstreamOnce() {
        StepBench app = first.beside("app", 1).begin();
        StepBench base = first.beside("base", "third", 1).begin();

        assertThat(first.agent.built()).containsExactly("base");

        app.ends();
        base.schedule.pass();

        assertThat(first.agent.built()).containsExactly("base", "app");
        assertThat(base.results.get(0)).containsEntry("status", "skipped");
    }

    @Test
    void shouldBuildWhenTheFirstFails() {
        first.begin();
        StepBench second = first.beside("extra", 1).begin();

        first.leaves(new WorkResult.Failed(BuildFailedException.Kind.STEP, "RUN make failed"));
        second.schedule.pass();

        assertThat(first.agent.processes).hasSize(2);

        second.ends();

        assertThat(second.results.get(0)).containsEntry("status", "built");
    }

    @Test
    void shouldBuildWhenTheFirstIsAborted() {
        first.begin();
        StepBench second = first.beside("extra", 1).begin();

        first.stop(new InterruptedException("aborted"));
        first.schedule.run();
        second.schedule.pass();

        assertThat(first.agent.processes).hasSize(2);
    }

    @Test
    void shouldBuildWhenTheFirstIsCondemnedOnAnAgentThatIsAway() {
        first.begin();
        StepBench second = first.beside("extra", 1).begin();
        first.agent.away = true;
        first.stop(new InterruptedException("aborted"));
        first.schedule.run();
        first.agent.away = false;

        second.schedule.pass();

        assertThat(first.agent.processes).hasSize(2);
    }

    @Test
    void shouldStillWaitRightAfterARestart() {
        first.begin();
        StepBench second = first.beside("extra", 1).begin();

        second.crash().resume();
        first.crash();
        second.schedule.pass();

        assertThat(first.agent.processes).hasSize(1);

        first.resume().ends();
        second.schedule.pass();

        assertThat(first.agent.processes).hasSize(1);
        assertThat(second.results.get(0)).containsEntry("status", "skipped");
    }

    @Test
    void shouldBuildBesideANoteThatIsDamaged() throws Exception {
        Files.writeString(Files.createDirectories(home.resolve("notes")).resolve("damaged.json"), "{\"phase\":");

        first.begin().ends();

        assertThat(first.results.get(0)).containsEntry("status", "built");
    }

    @Test
    void shouldNotWaitForItselfWhenACrashTookItsBeginningAway() {
        first.begin().crash().begin();

        assertThat(first.agent.processes).hasSize(2);
        assertThat(first.agent.processes.get(0).ended).isTrue();

        first.ends();

        assertThat(first.results).singleElement().satisfies(result -> assertThat(result)
                .containsEntry("status", "built"));
    }

    @Test
    void shouldNotWaitForItselfWhenTheAgentOfBeforeIsAway() {
        first.begin().crash();
        first.agent.away = true;
        first.agent.beforeLaunch = () -> first.agent.away = false;

        first.begin();

        assertThat(first.agent.processes).hasSize(2);
    }

    @Test
    void shouldEndAtOnceWhileItWaits() throws Exception {
        first.begin();
        StepBench second = first.beside("extra", 1).begin();
        Throwable cause = new InterruptedException("aborted");

        second.stop(cause).schedule.run();

        assertThat(second.failures).singleElement().isSameAs(cause);
        assertThat(first.agent.only().ended).isFalse();
        assertThat(first.notes().read()).isPresent();
    }

    @Test
    void shouldNotWaitForOtherContent() throws Exception {
        first.begin();
        first.files.with("extra/file.txt", "y");

        first.beside("extra", 1).begin();

        assertThat(first.agent.processes).hasSize(2);
    }
}
