package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an image stands on was built, and nothing of it can be recorded. */
class UnrecordedUpstreamTest {
    @TempDir
    Path home;

    private StepBench app;

    @BeforeEach
    void prepare() throws Exception {
        app = new StepBench(home, "app");
    }

    @Test
    void shouldNotBuildItWhenItMayNotBePushed() {
        app.settings = StepBench.settings(false);

        app.begin();

        assertThat(app.agent.processes).isEmpty();
        assertThat(app.failures).singleElement().asString().contains("'base'", "may not push");
    }

    @Test
    void shouldNotBuildItAgainAndAgainWhenItsFilesChange() {
        app.beforeSecondLook = () -> {
            try {
                app.files.with("base/lib.txt", String.valueOf(System.nanoTime()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };

        app.begin().ends().ends().ends();

        assertThat(app.agent.built()).containsExactly("base", "base", "base");
        assertThat(app.failures).singleElement().asString().contains("'base'", "its inputs changed");
    }
}
