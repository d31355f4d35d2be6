package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real engine makes of an upstream's triggers is what was fingerprinted: no file more, none less. */
@EngineTest(registries = true)
class UpstreamOnEngineTest {
    @TempDir
    private Path repository;

    private TestEngine engine;

    @BeforeEach
    void makeRepository(TestEngine given) throws IOException {
        engine = given;
        String prefix = engine.registry() + "/" + engine.uniqueName("up");
        String base = engine.importBase(engine.uniqueName("base"));
        write("stet.yaml", "version: 1\nregistry: " + prefix + "\nservices: {lib: {}, app: {}, end: {}}\n");
        write("lib/Dockerfile", "FROM " + base + "\nENV DIR=src\nONBUILD COPY hook /hook\nONBUILD COPY $DIR /src\n");
        write("app/Dockerfile", "FROM " + prefix + "/lib\nRUN cat /hook /src/main && [ ! -e /notes ]\n");
        write("app/hook", "1");
        write("app/src/main", "1");
        write("app/notes", "1");
        write("end/Dockerfile", "FROM " + prefix + "/app\nCOPY rest /rest\nRUN [ -e /hook ]\n");
        write("end/rest", "1");
        write("end/hook", "not asked for: triggers are not handed on");
        assertThat(statuses()).containsExactly("built", "built", "built");
    }

    @Test
    void shouldRebuildForAFileThatOnlyATriggerOfTheUpstreamCopies() throws IOException {
        write("app/hook", "2");

        assertThat(statuses()).containsExactly("skipped", "built", "built");
    }

    @Test
    void shouldLetStandWhatNeitherTheDockerfileNorATriggerCopies() throws IOException {
        write("app/notes", "2");
        write("end/hook", "2");

        assertThat(statuses()).containsExactly("skipped", "skipped", "skipped");
    }

    @Test
    void shouldFollowATriggerThatChanges() throws IOException {
        String lib = Files.readString(repository.resolve("lib/Dockerfile"));
        write("lib/Dockerfile", lib + "ONBUILD COPY notes /kept\n");
        assertThat(statuses()).containsExactly("built", "built", "built");

        write("app/notes", "2");

        assertThat(statuses()).containsExactly("skipped", "built", "built");
    }

    private Iterable<String> statuses() {
        Map<String, String> environment =
                Map.of("DOCKER_HOST", engine.dockerHost().toString());
        CliRun run = CliRun.in(repository, environment, new Surroundings.Terminals(false, false), "build", "--json");
        JsonNode services = run.json().get("services");
        assertThat(services).as(run.out() + run.err()).isNotNull();
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        return services.findValuesAsText("status");
    }

    private void write(String path, String content) throws IOException {
        Path file = repository.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
