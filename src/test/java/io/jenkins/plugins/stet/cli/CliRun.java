package io.jenkins.plugins.stet.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** One run of the whole program in this process, its streams caught. */
record CliRun(int exitCode, String out, String err) {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    static CliRun in(Path directory, String... words) {
        return in(directory, Map.of(), new Surroundings.Terminals(false, false), words);
    }

    static CliRun in(
            Path directory, Map<String, String> environment, Surroundings.Terminals terminals, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(directory, environment, out, err, terminals, InstantSource.fixed(NOW));
        int exitCode = new Cli(surroundings).run(words);
        return new CliRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + out + err, e);
        }
    }
}
