package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.build.CacheExport;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheWishTest {
    @TempDir
    Path home;

    @Test
    void shouldLeaveTheBestPossibleUnlessTold() throws Exception {
        assertThat(exportOf(StepBench.settings(true))).isInstanceOf(CacheExport.BestPossible.class);
    }

    @Test
    void shouldLeaveWhatIsWished() throws Exception {
        assertThat(exportOf(StepBench.leaving(CacheWish.MAX)))
                .isInstanceOfSatisfying(CacheExport.Everything.class, everything -> assertThat(everything.cache())
                        .hasToString("registry.example.com/prod/extra:cache-topic"));
        assertThat(exportOf(StepBench.leaving(CacheWish.INLINE))).isInstanceOf(CacheExport.Inline.class);
        assertThat(exportOf(StepBench.leaving(CacheWish.NONE))).isInstanceOf(CacheExport.Off.class);
    }

    @Test
    void shouldRefuseWhatIsNoWish() {
        CachedImageBuildStep step = new CachedImageBuildStep("extra");

        assertThatThrownBy(() -> step.setCacheMode("most"))
                .hasMessage("cacheMode: 'most' is not known; use one of auto, max, inline, none");
        assertThat(step.getCacheMode()).isEqualTo("auto");
    }

    private CacheExport exportOf(BuildSettings settings) throws Exception {
        StepBench bench = new StepBench(home.resolve(settings.cacheMode().text()), "extra");
        bench.settings = settings;
        bench.begin();
        return bench.agent.only().request.order().delivery().cache().export();
    }
}
