package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.jenkins.registry.AgentGoneException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agent goes away, and often comes back. */
class AgentLossTest {
    @TempDir
    Path home;

    private StepBench bench;

    @BeforeEach
    void prepare() throws Exception {
        bench = new StepBench(home, "extra");
    }

    @Test
    void shouldWaitForItAndGoOn() {
        bench.begin();
        bench.agent.away = true;
        bench.schedule.pass();
        bench.schedule.pass();

        assertThat(bench.failures).isEmpty();
        assertThat(bench.course.status()).endsWith("on agent, which cannot be reached");

        bench.agent.away = false;
        bench.ends();

        assertThat(bench.results).hasSize(1);
        assertThat(bench.said())
                .containsOnlyOnce("the agent cannot be reached, waiting for it")
                .containsOnlyOnce("the agent is back");
    }

    @Test
    void shouldNotLoseABuildWhoseAgentGoesWhenItIsDone() throws Exception {
        bench.begin();
        bench.beforeSecondLook = () -> bench.agent.away = true;
        bench.ends();

        assertThat(bench.failures).isEmpty();
        assertThat(bench.isRecorded("extra")).isFalse();

        bench.beforeSecondLook = () -> {};
        bench.agent.away = false;
        bench.schedule.pass();

        assertThat(bench.isRecorded("extra")).isTrue();
        assertThat(bench.results).hasSize(1);
        assertThat(bench.agent.processes).hasSize(1);
    }

    @Test
    void shouldNotAskTheRegistryAgainAndAgainWhileItIsAway() {
        bench.begin();
        bench.beforeSecondLook = () -> bench.agent.away = true;
        bench.ends();
        int looks = bench.registry.looks;

        bench.schedule.pass();
        bench.schedule.pass();

        assertThat(bench.registry.looks).isEqualTo(looks);
        assertThat(bench.failures).isEmpty();
    }

    @Test
    void shouldWaitForItWhereItIsTheOneThatAsksTheRegistry() throws Exception {
        Runnable away = () -> {
            throw new AgentGoneException(new IOException("it is away"));
        };
        bench.begin();
        bench.registry.beforeLook = away;
        bench.ends();
        assertThat(bench.isRecorded("extra")).isFalse();

        bench.registry.beforeLook = () -> {};
        bench.registry.beforeTag = away;
        bench.schedule.pass();
        assertThat(bench.failures).isEmpty();
        assertThat(bench.results).isEmpty();

        bench.registry.beforeTag = () -> {};
        bench.schedule.pass();
        assertThat(bench.isRecorded("extra")).isTrue();
        assertThat(bench.registry.tags).isNotEmpty();
        assertThat(bench.results).hasSize(1);
        assertThat(bench.agent.processes).hasSize(1);
    }

    @Test
    void shouldSucceedThoughTheDirectoryCannotBeClearedAway() {
        bench.begin();
        bench.registry.beforeTag = () -> bench.agent.away = true;

        bench.ends();

        assertThat(bench.results).hasSize(1);
        assertThat(bench.failures).isEmpty();
    }

    @Test
    void shouldFailWhenItIsLostDuringTheLaunch() throws Exception {
        bench.agent.beforeLaunch = () -> bench.agent.away = true;

        bench.begin();

        assertThat(bench.failures).hasSize(1);
        assertThat(bench.notes().read().orElseThrow().phase()).isEqualTo(BuildNote.Phase.CONDEMNED);
    }

    @Test
    void shouldWaitForOneThatHangs() {
        bench.begin();
        bench.schedule.hanging = true;
        bench.schedule.pass();

        assertThat(bench.failures).isEmpty();
        assertThat(bench.said()).containsOnlyOnce("the agent has not answered within 20 s");

        bench.schedule.hanging = false;
        bench.ends();

        assertThat(bench.results).hasSize(1);
    }

    @Test
    void shouldFailWhenItHangsDuringTheLaunch() throws Exception {
        bench.agent.beforeLaunch = () -> bench.schedule.hanging = true;

        bench.begin();

        assertThat(bench.failures).singleElement().satisfies(failure -> assertThat(failure)
                .hasMessageContaining("could not be started on agent: the agent has not answered within 180 s"));
        assertThat(bench.notes().read().orElseThrow().phase()).isEqualTo(BuildNote.Phase.CONDEMNED);
    }
}
