package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on a real engine and a real registry, as a user does it. */
@EngineTest(registries = true)
class BuildOnEngineTest {
    @TempDir
    private Path repository;

    private TestEngine engine;
    private String prefix;

    @BeforeEach
    void makeRepository(TestEngine given) throws IOException {
        engine = given;
        prefix = engine.registry() + "/" + engine.uniqueName("shop");
        String base = engine.importBase(engine.uniqueName("base"));
        write(
                "stet.yaml",
                """
                version: 1
                registry: %s
                services:
                  lib: {}
                  app: {args: {GREETING: hello}}
                """
                        .formatted(prefix));
        write("lib/Dockerfile", "FROM " + base + "\nCOPY deps.txt /lib/\nRUN wc -l /lib/deps.txt > /lib/count\n");
        write("lib/deps.txt", "one\n");
        write(
                "app/Dockerfile",
                "FROM " + prefix
                        + "/lib\nARG GREETING\nRUN mkdir /app && echo $GREETING > /app/g\nCOPY main.sh /app/\n");
        write("app/main.sh", "echo 1\n");
    }

    @Test
    void shouldBuildOnceAndThenOnlyWhatChanged() throws IOException {
        assertThat(statuses(stet("build"))).containsExactly("built", "built");
        assertThat(statuses(stet("build"))).as("nothing changed").containsExactly("skipped", "skipped");
        stet("passed");

        write("app/main.sh", "echo 2\n");
        assertThat(stet("detect", "--exit-code").exitCode()).isEqualTo(10);
        assertThat(statuses(stet("build"))).containsExactly("skipped", "built");

        write("app/main.sh", "echo 1\n");
        assertThat(statuses(stet("build"))).as("reverted").containsExactly("skipped", "skipped");
        JsonNode app = stet("detect").json().at("/services/app");
        assertThat(app.get("changed").asBoolean()).as("what passed last").isFalse();
    }

    @Test
    void shouldRebuildOnTopOfAChangedUpstreamAndTakeTheRestFromTheCache() throws IOException {
        JsonNode before = stet("run").json();
        assertThat(stet("detect").json().get("any").asBoolean()).isFalse();

        write("lib/deps.txt", "one\ntwo\n");
        CliRun run = stet("run");

        assertThat(statuses(run)).containsExactly("built", "built");
        assertThat(run.json().at("/services/app/digest")).isNotEqualTo(before.at("/services/app/digest"));
        assertThat(stet("images", "--format", "env").json().at("/images/app").asText())
                .startsWith(prefix + "/app@sha256:");
    }

    @Test
    void shouldUseTheRegistrysCacheOnAFreshEngine() throws IOException, InterruptedException {
        git("init", "-q", "-b", "topic");
        git("add", "-A");
        git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-q", "-m", "all");
        stet("build");
        engine.wipeBuilderCache();
        write("app/main.sh", "echo 2\n");

        JsonNode layers = stet("build").json().at("/services/app/layers");

        assertThat(layers.get("cached").asInt())
                .as("FROM and RUN of %s", layers)
                .isGreaterThanOrEqualTo(1);
    }

    @Test
    void shouldSayWhatFailedAndRecordNothing() throws IOException {
        write("app/Dockerfile", "FROM " + prefix + "/lib\nCOPY main.sh /app/\nRUN exit 7\n");

        CliRun run = stet("build");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(statuses(run)).containsExactly("built", "failed");
        assertThat(run.json().at("/services/app/error").asText()).contains("exit 7");
        assertThat(stet("detect").json().at("/services/app/build").asBoolean()).isTrue();
    }

    @Test
    void shouldEndWithThreeWhenThereIsNoEngine() {
        Map<String, String> nowhere = Map.of("DOCKER_HOST", "unix://" + repository.resolve("no.sock"));

        CliRun run = CliRun.in(repository, nowhere, new Surroundings.Terminals(false, false), "build", "lib");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("no.sock");
    }

    private CliRun stet(String command, String... more) {
        String[] words = new String[more.length + 2];
        words[0] = command;
        words[1] = "--json";
        System.arraycopy(more, 0, words, 2, more.length);
        Map<String, String> environment =
                Map.of("DOCKER_HOST", engine.dockerHost().toString());
        return CliRun.in(repository, environment, new Surroundings.Terminals(false, false), words);
    }

    private static Iterable<String> statuses(CliRun run) {
        JsonNode services = run.json().get("services");
        assertThat(services).as(run.out() + run.err()).isNotNull();
        return services.findValuesAsText("status");
    }

    private void git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        assertThat(new ProcessBuilder(command)
                        .directory(repository.toFile())
                        .start()
                        .waitFor())
                .isZero();
    }

    private void write(String path, String content) throws IOException {
        Path file = repository.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
