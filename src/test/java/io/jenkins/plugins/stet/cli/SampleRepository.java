package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A repository of two images and a library, and the program on it, without registry and engine. */
abstract class SampleRepository {
    static final Surroundings.Terminals NONE = new Surroundings.Terminals(false, false);

    @TempDir
    Path repository;

    @BeforeEach
    void createRepository() throws IOException {
        write(
                "stet.yaml",
                """
                version: 1
                services:
                  backend:
                    inputs: {config: ["*.env"]}
                    args: {VERSION: "1.10"}
                  frontend: {}
                  lib: {image: false}
                """);
        write("backend/Dockerfile", "FROM scratch\nARG VERSION\nCOPY src /src\nCOPY package.json /\n");
        write("backend/src/main.rs", "fn main() {}\n");
        write("backend/src/größe.rs", "\n");
        write("backend/package.json", "{}\n");
        write("backend/prod.env", "A=1\n");
        write("frontend/Dockerfile", "FROM scratch\nCOPY index.html /\n");
        write("frontend/index.html", "<p>\n");
        write("lib/a.txt", "a\n");
    }

    void sh(String script) throws Exception {
        Process process = new ProcessBuilder("sh", "-ec", script)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    void adopt() {
        CliRun run = stet("adopt", "--no-verify");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    String tier(String service) {
        return stet("detect", "--no-verify", "--json")
                .json()
                .at("/services/" + service + "/tier")
                .asText();
    }

    CliRun stet(String... words) {
        return CliRun.in(repository, Map.of("DOCKER_HOST", "unix:///nowhere/docker.sock"), NONE, words);
    }

    void write(String path, String text) throws IOException {
        Path file = repository.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
