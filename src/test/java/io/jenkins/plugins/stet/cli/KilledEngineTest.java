package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An engine that dies in the middle of a build: one of this test's own is killed as the kernel kills. */
@EngineTest(registries = true)
@Timeout(120)
class KilledEngineTest {
    private static final Pattern SOCKET = Pattern.compile("STET_TEST_DOCKER_HOST='?unix://([^'\\s]+)");
    private static final Pattern PROCESS = Pattern.compile("STET_TEST_ENGINE_PID='?(\\d+)");

    @TempDir
    private Path repository;

    private String exports;

    @BeforeEach
    void startAnEngine() throws Exception {
        assumeTrue(
                Boolean.parseBoolean(System.getenv("STET_TEST_ENGINE_OWNED")),
                "an engine of its own needs root, as ./dev engine does");
        Process starting = new ProcessBuilder(root().resolve("dev").toString(), "engine", "--background")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        exports = new String(starting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(starting.waitFor()).isZero();
    }

    @AfterEach
    void endTheEngine() {
        Matcher process = PROCESS.matcher(exports == null ? "" : exports);
        if (process.find()) {
            ProcessHandle.of(Long.parseLong(process.group(1))).ifPresent(ProcessHandle::destroy);
        }
    }

    @Test
    void shouldNameTheEngineAndRecordNothing(TestEngine survivor) throws Exception {
        String word = survivor.uniqueName("killed");
        write("stet.yaml", "version: 1\nregistry: " + survivor.registry() + "/" + word + "\nservices: {app: {}}\n");
        write("app/Dockerfile", dockerfile("sleep 600; echo " + word));
        Files.copy(busybox(), repository.resolve("app/busybox"));
        String socket = socket();

        CompletableFuture<CliRun> building = CompletableFuture.supplyAsync(() -> stet("unix://" + socket, "build"));
        await(command -> command.contains("sleep 600; echo " + word));
        await(command -> command.contains(
                        "dockerd --config-file " + Path.of(socket).getParent() + "/"))
                .destroyForcibly();
        CliRun killed = building.get(30, TimeUnit.SECONDS);

        assertThat(killed.exitCode()).as(killed.err()).isEqualTo(1);
        assertThat(killed.json().at("/services/app/error").asText())
                .contains(socket)
                .contains("went away during the build");
        assertThat(stet("unix://" + socket, "build").exitCode())
                .as("it is still away")
                .isEqualTo(3);
        String engine = survivor.dockerHost().toString();
        assertThat(stet(engine, "detect")
                        .json()
                        .at("/services/app/reasons/0/kind")
                        .asText())
                .isEqualTo("no-baseline");
        write("app/Dockerfile", dockerfile("echo " + word));
        assertThat(stet(engine, "build").json().at("/services/app/status").asText())
                .isEqualTo("built");
    }

    private CliRun stet(String engine, String command) {
        return CliRun.in(
                repository, Map.of("DOCKER_HOST", engine), new Surroundings.Terminals(false, false), command, "--json");
    }

    private String socket() {
        Matcher found = SOCKET.matcher(exports);
        assertThat(found.find()).as(exports).isTrue();
        return found.group(1);
    }

    private static String dockerfile(String run) {
        return "FROM scratch\nCOPY busybox /bin/sh\nRUN [\"/bin/sh\", \"-c\", \"" + run + "\"]\n";
    }

    private static Path busybox() {
        return Path.of(System.getenv().getOrDefault("STET_TEST_BUSYBOX", "/bin/busybox"));
    }

    private void write(String path, String text) throws IOException {
        Path file = repository.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static ProcessHandle await(Predicate<String> command) throws Exception {
        Instant end = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(end)) {
            List<ProcessHandle> found = ProcessHandle.allProcesses()
                    .filter(process -> command.test(process.info().commandLine().orElse("")))
                    .toList();
            if (!found.isEmpty()) {
                return found.get(0);
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no such process was seen");
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("bin/stet"))) {
            at = at.getParent();
        }
        return at;
    }
}
