package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody ends the step: at once, with the cause that was given, told once, and nothing is recorded afterwards. */
class AbortTest {
    private static final Throwable CAUSE = new InterruptedException("aborted by somebody");

    @TempDir
    Path home;

    private StepBench bench;

    @BeforeEach
    void prepare() throws Exception {
        bench = new StepBench(home, "extra");
    }

    private void assertEnded() throws Exception {
        bench.schedule.run();
        bench.schedule.pass();
        assertThat(bench.failures).singleElement().isSameAs(CAUSE);
        assertThat(bench.results).isEmpty();
        assertThat(bench.schedule.isIdle()).isTrue();
        assertThat(bench.notes().read()).isEmpty();
    }

    private void assertNothingRecorded() throws Exception {
        assertThat(bench.isRecorded("extra")).isFalse();
        assertThat(bench.registry.tags).isEmpty();
    }

    @Test
    void shouldEndBeforeItBegan() throws Exception {
        bench.stop(CAUSE).begin();

        assertEnded();
        assertThat(bench.agent.processes).isEmpty();
    }

    @Test
    void shouldStartNothingWhenStoppedWhileItDecided() throws Exception {
        bench.beforeRead = () -> bench.stop(CAUSE);

        bench.begin();

        assertEnded();
        assertThat(bench.agent.processes).isEmpty();
        assertThat(bench.isNoted()).isFalse();
    }

    @Test
    void shouldInterruptTheReadingOfATree() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        bench.beforeRead = () -> {
            reading.countDown();
            try {
                interrupted.complete(new CountDownLatch(1).await(10, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                interrupted.complete(true);
            }
        };
        Thread worker = new Thread(bench::begin);
        worker.start();
        reading.await();

        bench.stop(CAUSE);

        assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
        worker.join();
        assertEnded();
        assertThat(bench.agent.processes).isEmpty();
    }

    @Test
    void shouldPutNoTagWhenStoppedWhileItDecided() throws Exception {
        bench.begin().ends();
        bench.results.clear();
        bench.registry.tags.clear();
        bench.nextRun(2);
        bench.beforeRead = () -> bench.stop(CAUSE);
        bench.begin();
        bench.schedule.run();

        assertThat(bench.failures).singleElement().isSameAs(CAUSE);
        assertThat(bench.registry.tags).isEmpty();
    }

    @Test
    void shouldPutNoFurtherTagWhenStoppedBetweenTwo() {
        bench.begin().ends();
        bench.results.clear();
        bench.registry.tags.clear();
        bench.nextRun(2);
        bench.registry.beforeTag = () -> bench.stop(CAUSE);
        bench.begin();

        assertThat(bench.failures).singleElement().isSameAs(CAUSE);
        assertThat(bench.results).isEmpty();
        assertThat(bench.registry.tags).hasSize(1);
    }

    @Test
    void shouldEndAProcessThatIsBeingLaunched() throws Exception {
        bench.agent.beforeLaunch = () -> bench.stop(CAUSE);

        bench.begin();

        assertThat(bench.agent.only().ended).isTrue();
        assertThat(bench.agent.only().cleared).isTrue();
        assertEnded();
        assertNothingRecorded();
    }

    @Test
    void shouldEndAProcessThatWasNotThereWhenItWasLookedFor() throws Exception {
        bench.agent.beforeLaunch = () -> {
            bench.stop(CAUSE);
            bench.schedule.run();
        };

        bench.begin();

        assertThat(bench.agent.only().ended).isTrue();
        assertEnded();
    }

    @Test
    void shouldCondemnWhatIsLaunchedOnAnAgentThatIsLost() throws Exception {
        bench.agent.beforeLaunch = () -> {
            bench.stop(CAUSE);
            bench.schedule.run();
        };
        bench.agent.afterLaunch = () -> bench.agent.away = true;

        bench.begin();

        assertThat(bench.failures).singleElement().isSameAs(CAUSE);
        assertThat(bench.notes().read().orElseThrow().phase()).isEqualTo(BuildNote.Phase.CONDEMNED);
    }

    @Test
    void shouldEndARunningProcess() throws Exception {
        bench.begin().stop(CAUSE);

        assertEnded();
        assertThat(bench.agent.only().ended).isTrue();
        assertThat(bench.agent.only().cleared).isTrue();
        assertNothingRecorded();
    }

    @Test
    void shouldEndAfterARestart() throws Exception {
        bench.begin().crash();
        bench.agent.knowsShells = false;
        bench.resume().stop(CAUSE);

        assertEnded();
        assertThat(bench.agent.only().ended).isTrue();
    }

    @Test
    void shouldEndWhileOtherStepsHoldEveryThread() throws Exception {
        bench.begin().stop(CAUSE);

        bench.schedule.runEndings();

        assertThat(bench.failures).singleElement().isSameAs(CAUSE);
        assertThat(bench.agent.only().ended).isTrue();
    }

    @Test
    void shouldTellTheFirstCauseOnly() throws Exception {
        bench.begin().stop(CAUSE).stop(new InterruptedException("again"));

        assertEnded();
    }

    @Test
    void shouldEndAtOnceAndCondemnWhenTheAgentIsAway() throws Exception {
        bench.begin();
        bench.agent.away = true;

        bench.stop(CAUSE);
        bench.schedule.run();

        assertThat(bench.failures).singleElement().isSameAs(CAUSE);
        assertThat(bench.agent.only().ended).isFalse();
        assertThat(bench.notes().read().orElseThrow().phase()).isEqualTo(BuildNote.Phase.CONDEMNED);
    }

    @Test
    void shouldRecordNothingWhenStoppedDuringTheLastLook() throws Exception {
        bench.beforeSecondLook = () -> bench.stop(CAUSE);

        bench.begin().ends();

        assertEnded();
        assertNothingRecorded();
    }

    @Test
    void shouldPutNoFurtherTagWhenStoppedAfterItWasRecorded() throws Exception {
        bench.registry.beforeTag = () -> bench.stop(CAUSE);

        bench.begin().ends();

        assertEnded();
        assertThat(bench.registry.tags).as("the one on its way").hasSize(1);
    }

    @Test
    void shouldTellTheEndBeforeALongRecordingAndEndTheProcessAfterIt() throws Exception {
        bench.registry.beforeTag = () -> {
            bench.stop(CAUSE);
            bench.schedule.impatient = true;
            bench.schedule.runEndings();
            bench.schedule.impatient = false;
            assertThat(bench.failures).singleElement().isSameAs(CAUSE);
            assertThat(bench.agent.only().ended).isFalse();
        };

        bench.begin().ends();

        assertThat(bench.agent.only().ended).isTrue();
        assertEnded();
    }

    @Test
    void shouldNotEndTwiceAfterItSucceeded() {
        bench.begin().ends().stop(CAUSE);
        bench.schedule.run();

        assertThat(bench.results).hasSize(1);
        assertThat(bench.failures).isEmpty();
    }
}
