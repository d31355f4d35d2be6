package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Verification;
import io.jenkins.plugins.stet.jenkins.detect.Wish;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the detection said about the cache holds for the builds that follow it. */
class WithoutCacheTest {
    @TempDir
    Path home;

    private static Wish wish(boolean rebuild, BuildHow.Cache cache) {
        Wish.Forced forced = new Wish.Forced(rebuild, List.of(), "test");
        return new Wish(DetectionMode.ENFORCE, List.of(), forced, cache, Verification.ASK);
    }

    private static boolean isCacheUsed(StepBench bench) {
        return bench.agent.last().request.order().delivery().cache().reuse();
    }

    @Test
    void shouldDoWithoutCacheWhenNoImageIsKnown() throws Exception {
        StepBench bench = new StepBench(home, "extra").detects(wish(false, BuildHow.Cache.IGNORE));

        bench.begin();

        assertThat(isCacheUsed(bench)).isFalse();
    }

    @Test
    void shouldDoWithoutCacheWhenAnImageIsKnown() throws Exception {
        StepBench bench = new StepBench(home, "extra").begin().ends();

        bench.nextRun(2).detects(wish(true, BuildHow.Cache.IGNORE)).begin();

        assertThat(bench.agent.processes).hasSize(2);
        assertThat(isCacheUsed(bench)).isFalse();
    }

    @Test
    void shouldUseTheCacheOtherwise() throws Exception {
        StepBench bench = new StepBench(home, "extra").detects(wish(true, BuildHow.Cache.USE));

        bench.begin();

        assertThat(isCacheUsed(bench)).isTrue();
    }
}
