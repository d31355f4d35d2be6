package io.jenkins.plugins.stet.engine.buildkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.engine.buildkit.solve.Export;
import io.jenkins.plugins.stet.engine.buildkit.solve.SolveResult;
import io.jenkins.plugins.stet.engine.buildkit.status.Step;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineChannel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Against a real daemon, which distributions rarely package: set BUILDKIT_HOST where there is one. */
@Tag("engine")
@EnabledIfEnvironmentVariable(named = "BUILDKIT_HOST", matches = ".+", disabledReason = "BUILDKIT_HOST is not set")
class BuildkitdTest {
    @Test
    void shouldBuildTwiceAndSendFilesOnce() throws Exception {
        TestBuild build = new TestBuild("unused", "FROM scratch\nCOPY . /\n").file("dir/größe", "content");
        build.export = Export.nothing();
        try (BuildKitClient client =
                BuildKitClient.connect(Endpoint.parse(System.getenv("BUILDKIT_HOST"), System.getenv()))) {
            assertThat(client.flavour()).isEqualTo(EngineChannel.Flavour.BUILDKITD);
            build.file("other", "content");
            build.run(client);
            assertThat(build.recorder.files).hasValue(3);

            build.recorder.files.set(0);
            SolveResult again = build.run(client);

            assertThat(build.recorder.files)
                    .as("newer frontends read the Dockerfile anew each time")
                    .hasValueLessThanOrEqualTo(1);
            assertThat(again.steps())
                    .filteredOn(step -> step.name().contains("COPY . /"))
                    .extracting(Step::state)
                    .containsExactly(Step.State.CACHED);
        }
    }
}
