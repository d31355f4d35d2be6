package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.build.remote.WorkResult;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Engines that only the container reaches in which a step seems to stand. */
class PodHelpTest {
    @TempDir
    Path home;

    private StepBench bench;

    @BeforeEach
    void prepare() throws Exception {
        bench = new StepBench(home, "extra");
        bench.inContainerOfPod = true;
    }

    private String failure(Kind kind) {
        bench.begin().leaves(new WorkResult.Failed(kind, "The engine was not reached"));
        assertThat(bench.failures).hasSize(1);
        return String.valueOf(bench.failures.get(0).getMessage());
    }

    @Test
    void shouldSayWhereTheProcessRunsAndHowTheEngineIsReachedFromThere() {
        assertThat(failure(Kind.UNREACHED))
                .startsWith(
                        "service 'extra' was not built: The engine was not reached\n    The step stands in a container")
                .contains("the agent's own container (jnlp)", "\n    spec:", "DOCKER_HOST", "image: docker:dind");
    }

    @Test
    void shouldNotSayItWhenTheEngineWasReached() {
        assertThat(failure(Kind.STEP)).doesNotContain("jnlp");
    }

    @Test
    void shouldNotSayItElsewhere() {
        bench.inContainerOfPod = false;

        assertThat(failure(Kind.UNREACHED)).doesNotContain("jnlp");
    }

    @Test
    void shouldBeInTheDocumentationAsItIsSaid() throws Exception {
        String snippet = PodHelp.TEXT.substring(PodHelp.TEXT.indexOf("spec:"));

        assertThat(Files.readString(docs())).contains(snippet);
    }

    private static Path docs() {
        Path root = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.exists(root.resolve("docs/jenkins.md"))) {
            root = root.getParent();
        }
        return root.resolve("docs/jenkins.md");
    }
}
