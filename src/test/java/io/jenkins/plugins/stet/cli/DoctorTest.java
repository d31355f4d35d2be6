package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor tells the healthy from the sick, and ends accordingly. */
class DoctorTest {
    @TempDir
    private Path repository;

    @Test
    void shouldNameEveryPeerThatDoesNotAnswer() throws IOException {
        manifest("127.0.0.1:1/shop");

        CliRun run = doctor("unix://" + repository.resolve("no.sock"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(check(run, "engine").get("health").asText()).isEqualTo("problem");
        assertThat(check(run, "engine").get("text").asText()).contains("no.sock");
        assertThat(check(run, "registry 127.0.0.1:1").get("health").asText()).isEqualTo("problem");
        assertThat(check(run, "registry 127.0.0.1:1").get("advice").asText()).contains("docker login");
        assertThat(check(run, "records").get("health").asText()).isEqualTo("ok");
    }

    @Test
    void shouldShowItsCertificateToAnEngineThatWantsOne() throws IOException {
        manifest("127.0.0.1:1/shop");
        Map<String, String> environment = Map.of(
                "BUILDKIT_HOST", "tcp://127.0.0.1:1",
                "DOCKER_HOST", "tcp://127.0.0.1:1",
                "DOCKER_TLS_VERIFY", "1",
                "DOCKER_CERT_PATH", repository.toString());

        CliRun run = CliRun.in(repository, environment, new Surroundings.Terminals(false, false), "doctor", "--json");

        assertThat(check(run, "engine").get("text").asText()).contains("with TLS");
    }

    @Test
    void shouldSayThatRecordsCannotBeWritten() throws IOException {
        manifest("127.0.0.1:1/shop");
        Files.writeString(repository.resolve(".stet"), "a file where a directory belongs");

        CliRun run = doctor("unix://" + repository.resolve("no.sock"));

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(check(run, "records").get("health").asText()).isEqualTo("problem");
    }

    @Test
    void shouldSayWhereThereIsNoEngineToCleanUp() throws IOException {
        Map<String, String> nowhere = Map.of("DOCKER_HOST", "unix://" + repository.resolve("no.sock"));

        CliRun run = CliRun.in(repository, nowhere, new Surroundings.Terminals(false, false), "cleanup");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("no.sock");
    }

    /** With a real engine and a real registry. */
    @EngineTest(registries = true)
    static class OnEngineTest {
        @Test
        void shouldFindEverythingInOrder(@TempDir Path place, TestEngine engine) throws IOException {
            DoctorTest patient = new DoctorTest();
            patient.repository = place;
            patient.manifest(engine.registry() + "/shop");

            CliRun run = patient.doctor(engine.dockerHost().toString());

            assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
            assertThat(check(run, "engine").get("text").asText()).contains("engine");
            assertThat(check(run, "storage").get("text").asText()).contains("storage driver");
            assertThat(check(run, "registry " + engine.registry()).get("text").asText())
                    .contains("without credentials");
            assertThat(check(run, "clock").get("text").asText())
                    .as("the clock of these tests stands still")
                    .contains("differ");
        }
    }

    private void manifest(String registry) throws IOException {
        Files.writeString(
                repository.resolve("stet.yaml"), "version: 1\nregistry: " + registry + "\nservices: {app: {}}\n");
        Files.createDirectories(repository.resolve("app"));
        Files.writeString(repository.resolve("app/Dockerfile"), "FROM scratch\n");
    }

    private CliRun doctor(String dockerHost) {
        return CliRun.in(
                repository,
                Map.of("DOCKER_HOST", dockerHost),
                new Surroundings.Terminals(false, false),
                "doctor",
                "--json");
    }

    private static JsonNode check(CliRun run, String subject) {
        ArrayNode checks = (ArrayNode) run.json().get("checks");
        assertThat(checks).as(run.out() + run.err()).isNotNull();
        return StreamSupport.stream(checks.spliterator(), false)
                .filter(check -> check.get("subject").asText().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing about " + subject + " in " + run.out()));
    }
}
