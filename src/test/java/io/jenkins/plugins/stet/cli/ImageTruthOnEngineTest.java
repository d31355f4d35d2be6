package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is only worth what stands behind it: the image's very files, and an image that is still there. */
@EngineTest(registries = true)
class ImageTruthOnEngineTest {
    @TempDir
    private Path repository;

    private TestEngine engine;
    private String name;

    @BeforeEach
    void makeRepository(TestEngine given) throws IOException {
        engine = given;
        name = engine.uniqueName("truth") + "/app";
        String base = engine.importBase(engine.uniqueName("base"));
        write(
                "stet.yaml",
                """
                version: 1
                registry: %s
                services:
                  app: {image: %s, inputs: {exclude: ["**/*.md"], config: ["settings.env"], dependencies: ["deps.txt"]}}
                """
                        .formatted(engine.registry(), name));
        write("app/Dockerfile", "FROM " + base + "\nCOPY . /app/\nRUN cd /app && find . -type f | sed 's/^/FILE /'\n");
        write("app/.dockerignore", "ignored\n");
        write("app/main", "1");
        write("app/deps.txt", "1");
        write("app/größe/ü", "1");
        write("app/notes.md", "1");
        write("app/settings.env", "1");
        write("app/ignored", "1");
    }

    @Test
    void shouldPutTheFingerprintedFilesIntoTheImageAndNoOthers() {
        CliRun run = stet("build");
        assertThat(run.exitCode()).as(run.err()).isZero();

        List<String> inImage = run.err()
                .lines()
                .filter(line -> line.contains("| FILE ./"))
                .map(line -> "app/" + line.substring(line.indexOf("./") + 2))
                .sorted()
                .toList();

        assertThat(inImage).contains("app/main", "app/größe/ü", "app/deps.txt");
        assertThat(inImage).doesNotContain("app/notes.md", "app/settings.env", "app/ignored");
        assertThat(inImage).isEqualTo(fingerprinted());
    }

    @Test
    void shouldBuildAgainWhenTheImageWasDeletedBehindOurBack() throws Exception {
        String digest = build("built").at("/services/app/digest").asText();
        assertThat(request("DELETE", "manifests/" + digest, "").statusCode()).isEqualTo(202);

        JsonNode service = stet("detect").json().at("/services/app");

        assertThat(service.get("build").asBoolean()).isTrue();
        assertThat(service.get("reasons").findValuesAsText("kind")).contains("image-missing");
        build("built");
    }

    @Test
    void shouldBelieveTheRecordedDigestAndNotATagThatSomebodyMoved() throws Exception {
        String first = build("built").at("/services/app/digest").asText();
        write("app/main", "2");
        String second = build("built").at("/services/app/digest").asText();
        String fingerprint =
                stet("detect").json().at("/services/app/fingerprint").asText();
        String tag = "fp-" + fingerprint.substring("sha256:".length());
        String other = request("GET", "manifests/" + first, "").body();
        assertThat(request("PUT", "manifests/" + tag, other).statusCode()).isEqualTo(201);

        assertThat(build("retagged").at("/services/app/digest").asText())
                .as("the tag is put right")
                .isEqualTo(second)
                .isNotEqualTo(first);
    }

    @Test
    void shouldSayThatDependenciesChanged() throws IOException {
        build("built");
        stet("passed");
        write("app/deps.txt", "2");

        assertThat(stet("detect").json().at("/services/app/tier").asText()).isEqualTo("dependencies");
        build("built");
    }

    @Test
    void shouldLeaveAGoodRecordWhenTwoBuildAtOnce() throws Exception {
        CompletableFuture<CliRun> other = CompletableFuture.supplyAsync(() -> stet("build"));
        CliRun mine = stet("build");

        assertThat(mine.exitCode()).as(mine.out() + mine.err()).isZero();
        assertThat(other.get().exitCode())
                .as(other.get().out() + other.get().err())
                .isZero();
        String digest = build("skipped").at("/services/app/digest").asText();
        assertThat(digest)
                .isIn(
                        mine.json().at("/services/app/digest").asText(),
                        other.get().json().at("/services/app/digest").asText());
        assertThat(Digest.of(request("GET", "manifests/" + digest, "").body().getBytes(StandardCharsets.UTF_8))
                        .value())
                .isEqualTo(digest);
    }

    private List<String> fingerprinted() {
        JsonNode files = CliRun.in(
                        repository, environment(), new Surroundings.Terminals(false, false), "explain", "app", "--json")
                .json()
                .get("files");
        return files.findParents("path").stream()
                .filter(file -> !file.path("class").asText().equals("config"))
                .map(file -> file.get("path").asText())
                .sorted()
                .toList();
    }

    private JsonNode build(String status) {
        CliRun run = stet("build");
        assertThat(run.json().at("/services/app/status").asText())
                .as(run.out() + run.err())
                .isEqualTo(status);
        return run.json();
    }

    private CliRun stet(String command) {
        return CliRun.in(repository, environment(), new Surroundings.Terminals(false, false), command, "--json");
    }

    private Map<String, String> environment() {
        return Map.of("DOCKER_HOST", engine.dockerHost().toString());
    }

    /** The registry as others see it: nothing of the client under test. */
    private HttpResponse<String> request(String method, String path, String body) throws Exception {
        String type = "application/vnd.docker.distribution.manifest.v2+json";
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://" + engine.registry() + "/v2/" + name + "/" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Accept", type)
                .header("Content-Type", type)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private void write(String path, String content) throws IOException {
        Path file = repository.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
