package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.build.remote.WorkResult;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step from its beginning to its end, with nothing in its way but its own subject. */
class BuildCourseTest {
    @TempDir
    Path home;

    private StepBench bench;

    @BeforeEach
    void prepare() throws Exception {
        bench = new StepBench(home, "extra");
    }

    @Test
    void shouldBuildTheFirstTime() throws Exception {
        bench.begin().ends();

        assertThat(bench.agent.built()).containsExactly("extra");
        assertThat(bench.results).singleElement().satisfies(result -> assertThat(result)
                .containsEntry("status", "built"));
        assertThat(bench.isRecorded("extra")).isTrue();
        assertThat(bench.isNoted()).isTrue();
        assertThat(bench.agent.only().cleared).isTrue();
        assertThat(bench.agent.only().ended).isFalse();
    }

    @Test
    void shouldPutTheTagsAfterItWasRecorded() {
        bench.registry.beforeTag = () -> assertThat(recorded()).isTrue();

        bench.begin().ends();

        assertThat(bench.registry.tags.keySet())
                .anyMatch(tag -> tag.endsWith(":topic"))
                .anyMatch(tag -> tag.contains(":fp-"));
    }

    private boolean recorded() {
        try {
            return bench.isRecorded("extra");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void shouldSkipWhatIsKnown() {
        bench.begin().ends().nextRun(2).begin();

        assertThat(bench.agent.processes).hasSize(1);
        assertThat(bench.results.get(1)).containsEntry("status", "skipped").containsEntry("rebuilt", false);
    }

    @Test
    void shouldPutTagsOnAKnownImageWithoutBuilding() {
        bench.begin().ends();
        bench.registry.tags.clear();

        bench.nextRun(2).begin();

        assertThat(bench.agent.processes).hasSize(1);
        assertThat(bench.results.get(1)).containsEntry("status", "retagged");
    }

    @Test
    void shouldMoveNoTagWhereNothingIsPushed() {
        bench.begin().ends();
        bench.registry.tags.clear();
        bench.settings = StepBench.settings(false);

        bench.nextRun(2).begin();

        assertThat(bench.results.get(1)).containsEntry("status", "skipped");
        assertThat(bench.registry.tags).isEmpty();
    }

    @Test
    void shouldBuildWhatTheImageStandsOnFirst() throws Exception {
        bench = new StepBench(home, "app").begin().ends();

        assertThat(bench.results).isEmpty();
        assertThat(bench.isRecorded("base")).isTrue();

        bench.ends();

        assertThat(bench.agent.built()).containsExactly("base", "app");
        assertThat(bench.agent.last().request.order().upstreams()).hasSize(1);
        assertThat(bench.results).singleElement().satisfies(result -> assertThat(result)
                .containsEntry("service", "app"));
    }

    @Test
    void shouldDecideAgainWhenTheInputsAreOthersByThen() throws Exception {
        bench.begin();
        bench.files.with("extra/file.txt", "y");

        bench.leaves(new WorkResult.Outdated("file.txt"));

        assertThat(bench.agent.processes).hasSize(2);
        assertThat(bench.agent.processes.get(0).cleared).isTrue();
        assertThat(bench.agent.processes.get(1).request.order().fingerprint())
                .isNotEqualTo(bench.agent.processes.get(0).request.order().fingerprint());
        assertThat(bench.said()).contains("it is decided again");
    }

    @Test
    void shouldNotDecideAgainForEver() {
        bench.begin();

        for (int i = 0; i < 3; i++) {
            bench.leaves(new WorkResult.Outdated("file.txt"));
        }

        assertThat(bench.agent.processes).hasSize(3);
        assertThat(bench.failures).singleElement().satisfies(failure -> assertThat(failure)
                .hasMessageContaining("change faster"));
    }

    @Test
    void shouldNotMistakeManyUpstreamsForFilesThatChange() throws Exception {
        bench = new StepBench(home, "top");
        bench.files
                .with(
                        "stet.yaml",
                        """
                        version: 1
                        registry: registry.example.com/prod
                        services: {a: {}, b: {}, c: {}, d: {}, top: {}}
                        """)
                .with("a/Dockerfile", "FROM scratch\n")
                .with("b/Dockerfile", "FROM registry.example.com/prod/a\n")
                .with("c/Dockerfile", "FROM registry.example.com/prod/b\n")
                .with("d/Dockerfile", "FROM registry.example.com/prod/c\n")
                .with("top/Dockerfile", "FROM registry.example.com/prod/d\n");

        bench.begin().ends().ends().ends().ends().ends();

        assertThat(bench.failures).isEmpty();
        assertThat(bench.agent.built()).containsExactly("a", "b", "c", "d", "top");
        assertThat(bench.results).hasSize(1);
    }

    @Test
    void shouldNotRecordWhatChangedDuringItsBuild() throws Exception {
        bench.begin();
        bench.files.with("extra/file.txt", "y");

        bench.ends();

        assertThat(bench.results).singleElement().satisfies(result -> assertThat(result)
                .containsEntry("recorded", false));
        assertThat(bench.isRecorded("extra")).isFalse();
        assertThat(bench.registry.tags).isEmpty();
    }

    @Test
    void shouldFailWithTheBuild() throws Exception {
        bench.begin().leaves(new WorkResult.Failed(BuildFailedException.Kind.STEP, "RUN make failed"));

        assertThat(bench.failures).singleElement().satisfies(failure -> assertThat(failure)
                .hasMessage("service 'extra' was not built: RUN make failed"));
        assertThat(bench.isRecorded("extra")).isFalse();
        assertThat(bench.notes().read()).isEmpty();
        assertThat(bench.agent.only().cleared).isTrue();
    }

    @Test
    void shouldLetNoBuildForgeLinesOfTheLog() {
        bench.begin()
                .leaves(new WorkResult.Failed(
                        BuildFailedException.Kind.STEP, "RUN make failed:\n    gcc\nFinished: SUCCESS\r\u001b[2K"));

        assertThat(bench.failures).singleElement().satisfies(failure -> assertThat(failure)
                .hasMessage("service 'extra' was not built: RUN make failed:\n    gcc\n    Finished: SUCCESS"
                        + "\\x0d\\x1b[2K"));
    }

    @Test
    void shouldFailWhenTheProcessIsKilled() throws Exception {
        bench.begin();
        bench.agent.only().exit = OptionalInt.of(137);

        bench.schedule.pass();

        assertThat(bench.failures).singleElement().satisfies(failure -> assertThat(failure)
                .hasMessageContaining("status 137 without a result"));
        assertThat(bench.agent.only().ended).as("its children").isTrue();
        assertThat(bench.notes().read()).isEmpty();
    }

    @Test
    void shouldFailWhenTheImageIsNotWhereItBelongs() throws Exception {
        bench.begin();
        bench.registry.push(bench.agent.last().request);
        WorkResult lost = bench.registry.push(bench.agent.last().request);
        bench.registry.images.clear();

        bench.leaves(lost);

        assertThat(bench.failures).singleElement().satisfies(failure -> assertThat(failure)
                .hasMessageContaining("not found where it belongs"));
        assertThat(bench.isRecorded("extra")).isFalse();
    }

    @Test
    void shouldCopyTheLogOnce() {
        bench.begin();
        bench.agent.only().log = "one\n";
        bench.schedule.pass();
        bench.agent.only().log = "one\ntwo\n";
        bench.schedule.pass();

        assertThat(bench.log).containsSubsequence("one\n", "two\n").doesNotHaveDuplicates();
    }

    @Test
    void shouldNotCopyMoreOfALogThanWasAskedFor() {
        bench.begin();
        bench.agent.only().log = "x".repeat(65 * 1024);

        bench.schedule.pass();

        assertThat(bench.failures).singleElement().satisfies(failure -> assertThat(failure)
                .hasMessageContaining("at most 65536"));
        assertThat(bench.said()).doesNotContain("xxx");
    }

    @Test
    void shouldSayThatItWaitsForItsTurn() {
        bench.beforeRead = () -> {
            bench.waiting = Optional.of("waiting to read the tree");
            assertThat(bench.course.status()).isEqualTo("waiting to read the tree");
            bench.waiting = Optional.empty();
            assertThat(bench.course.status()).isEqualTo("deciding about extra");
        };

        bench.begin();

        assertThat(bench.agent.processes).hasSize(1);
    }

    @Test
    void shouldLookLessOftenWhenNothingHappens() {
        bench.begin();
        for (int i = 0; i < 20; i++) {
            bench.schedule.pass();
        }

        assertThat(bench.schedule.waits).startsWith(250L).endsWith(3_000L).isSorted();
    }
}
