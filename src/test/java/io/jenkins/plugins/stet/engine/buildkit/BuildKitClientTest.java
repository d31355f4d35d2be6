package io.jenkins.plugins.stet.engine.buildkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.engine.buildkit.solve.SolveResult;
import io.jenkins.plugins.stet.engine.buildkit.status.Step;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineChannel;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import org.junit.jupiter.api.Test;

@EngineTest
class BuildKitClientTest {
    @Test
    void shouldFindTheWorkersOfDockerd(TestEngine engine) throws Exception {
        try (BuildKitClient client = connect(engine)) {
            assertThat(client.flavour()).isEqualTo(EngineChannel.Flavour.DOCKERD);
            assertThat(client.workers()).hasSize(1);
            assertThat(client.workers().get(0).platforms()).anyMatch(platform -> platform.startsWith("linux/"));
        }
    }

    @Test
    void shouldBuildFromScratchAndSendEachFileOnce(TestEngine engine) throws Exception {
        String image = engine.uniqueName("scratch");
        TestBuild build = new TestBuild(image, "FROM scratch\nCOPY . /\n")
                .file("a.txt", "one")
                .file("dir/b.txt", "two");
        try (BuildKitClient client = connect(engine)) {
            SolveResult result = build.run(client);

            assertThat(result.imageId()).isPresent();
            assertThat(engine.inspectImage(image)).contains(result.imageId().get());
            assertThat(build.recorder.files).hasValue(3);
            assertThat(result.steps()).extracting(Step::name).anyMatch(name -> name.contains("COPY . /"));

            build.recorder.files.set(0);
            SolveResult again = build.run(client);
            assertThat(again.imageId()).isEqualTo(result.imageId());
            assertThat(build.recorder.files).hasValue(0);
            assertThat(again.steps())
                    .filteredOn(step -> step.name().contains("COPY . /"))
                    .extracting(Step::state)
                    .containsExactly(Step.State.CACHED);
        } finally {
            engine.removeImage(image);
        }
    }

    @Test
    void shouldSendALargeContextOnceAndThenOnlyDifferences(TestEngine engine) throws Exception {
        String image = engine.uniqueName("large");
        TestBuild build = new TestBuild(image, "FROM scratch\nCOPY . /\n");
        for (int i = 0; i < 10_000; i++) {
            build.file("dir" + i % 100 + "/file" + i, "content " + i);
        }
        try (BuildKitClient client = connect(engine)) {
            build.run(client);
            assertThat(build.recorder.files).hasValue(10_001);

            build.recorder.files.set(0);
            build.context.removeIf(entry -> entry.path().equals("dir7/file7"));
            build.context.removeIf(entry -> entry.path().equals("dir8/file8"));
            build.file("dir7/file7", "another content");
            SolveResult result = build.run(client);

            assertThat(build.recorder.files).hasValue(1);
            assertThat(result.imageId()).isPresent();
        } finally {
            engine.removeImage(image);
        }
    }

    private static BuildKitClient connect(TestEngine engine) throws Exception {
        return BuildKitClient.connect(Endpoint.parse(engine.dockerHost().toString()));
    }
}
