package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.build.remote.WorkDirectory.Claim;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The controller crashes, and the next one takes up. */
class ResumeTest {
    @TempDir
    Path home;

    private StepBench bench;

    @BeforeEach
    void prepare() throws Exception {
        bench = new StepBench(home, "extra");
    }

    @Test
    void shouldDecideWhenNothingWasBegun() {
        bench.crash().resume().ends();

        assertThat(bench.results).hasSize(1);
    }

    @Test
    void shouldWaitForTheAgentBeforeItDecides() {
        bench.ready = false;
        bench.crash().resume();

        assertThat(bench.agent.processes).isEmpty();

        bench.ready = true;
        bench.schedule.pass();

        assertThat(bench.agent.processes).hasSize(1);
    }

    @Test
    void shouldLaunchAgainWhatWasNeverStarted() throws Exception {
        noteOnly(BuildNote.Phase.LAUNCHING);
        bench.agent.processes.get(0).claim = Claim.NOBODY;

        bench.resume();

        assertThat(bench.agent.processes.get(0).claim).isEqualTo(Claim.ABANDONED);
        assertThat(bench.agent.processes).hasSize(2);
        assertThat(bench.said()).contains("had not begun when the controller went down");

        bench.ends();

        assertThat(bench.results).hasSize(1);
    }

    @Test
    void shouldAttachToWhatWasStarted() throws Exception {
        noteOnly(BuildNote.Phase.LAUNCHING);

        bench.resume();

        assertThat(bench.agent.processes).hasSize(1);
        assertThat(bench.notes().read().orElseThrow().phase()).isEqualTo(BuildNote.Phase.RUNNING);

        bench.ends();

        assertThat(bench.agent.processes).hasSize(1);
        assertThat(bench.results).hasSize(1);
    }

    @Test
    void shouldFollowAfterARestart() {
        bench.begin().crash().resume().ends();

        assertThat(bench.agent.processes).hasSize(1);
        assertThat(bench.results).hasSize(1);
    }

    @Test
    void shouldFollowAfterACrashThatLostTheShell() {
        bench.begin().crash();
        bench.agent.knowsShells = false;

        bench.resume().ends();

        assertThat(bench.agent.processes).hasSize(1);
        assertThat(bench.results).hasSize(1);
    }

    @Test
    void shouldNotRepeatTheLog() {
        bench.begin();
        bench.agent.only().log = "one\n";
        bench.schedule.pass();
        bench.crash();
        bench.agent.only().log = "one\ntwo\n";

        bench.resume();

        assertThat(bench.log).containsOnlyOnce("one\n").containsOnlyOnce("two\n");
    }

    @Test
    void shouldTakeAResultFromWhileItWasAway() {
        bench.begin().crash();
        bench.agent.last().leaves(bench.registry.push(bench.agent.last().request));

        bench.resume();

        assertThat(bench.results).hasSize(1);
        assertThat(bench.agent.processes).hasSize(1);
    }

    @Test
    void shouldCompleteAgainWhatWasRecordedAndNotHandedOver() throws Exception {
        bench.begin();
        BuildNote running = bench.notes().read().orElseThrow();
        PendingBuild pending = bench.notes().pending();
        bench.ends();
        bench.results.clear();
        bench.agent.only().cleared = false;
        bench.notes().writePending(pending);
        bench.notes().write(running);

        bench.crash().resume();

        assertThat(bench.isRecorded("extra")).isTrue();
        assertThat(bench.results).singleElement().satisfies(result -> assertThat(result)
                .containsEntry("status", "built"));
        assertThat(bench.agent.processes).hasSize(1);
    }

    @Test
    void shouldHandOverWhatWasDone() throws Exception {
        bench.begin();
        bench.ends();
        Object result = bench.results.remove(0);

        bench.crash().resume();

        assertThat(bench.results).singleElement().isEqualTo(result);
        assertThat(bench.agent.processes).hasSize(1);
    }

    @Test
    void shouldEndWhatWasCondemned() throws Exception {
        noteOnly(BuildNote.Phase.CONDEMNED);

        bench.resume();

        assertThat(bench.failures).hasSize(1);
        assertThat(bench.agent.only().ended).isTrue();
        assertThat(bench.notes().read()).isEmpty();
    }

    @Test
    void shouldWaitForAnAgentThatIsNotBackYet() throws Exception {
        noteOnly(BuildNote.Phase.LAUNCHING);
        bench.agent.away = true;
        bench.resume();
        bench.schedule.pass();

        assertThat(bench.failures).isEmpty();
        assertThat(bench.course.status()).contains("cannot be reached");

        bench.agent.away = false;
        bench.ends();

        assertThat(bench.results).hasSize(1);
        assertThat(bench.log)
                .filteredOn(line -> line.contains("cannot be reached"))
                .hasSize(1);
        assertThat(bench.log)
                .filteredOn(line -> line.contains("the agent is back"))
                .hasSize(1);
    }

    /** The note says so, and the shell was lost. */
    private void noteOnly(BuildNote.Phase phase) throws Exception {
        bench.begin().crash();
        bench.agent.knowsShells = false;
        NoteFile notes = bench.notes();
        notes.write(notes.read().orElseThrow().in(phase));
    }
}
