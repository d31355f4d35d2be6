package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyReasonsTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void addManyFiles() {
        TestTree tree = new TestTree(directory)
                .file("stet.yaml", "version: 1\nservices: {a: {image: a}}\n")
                .file("a/Dockerfile", "FROM scratch\nCOPY . /\n");
        CliRun.in(directory, "adopt", "--no-verify");
        for (int i = 0; i < 1000; i++) {
            tree.file("a/many/f" + i, "");
        }
    }

    @Test
    void shouldCountTheRestInTheResult() {
        JsonNode reasons =
                CliRun.in(directory, "detect", "--no-verify", "--json").json().at("/services/a/reasons");

        assertThat(reasons).hasSize(101);
        assertThat(reasons.get(99).at("/path").asText()).startsWith("a/many/f");
        assertThat(reasons.get(100).toString()).isEqualTo("{\"kind\":\"file\",\"more\":900}");
    }

    @Test
    void shouldCountTheRestForPeople() {
        assertThat(CliRun.in(directory, "detect", "--no-verify").out()).contains("and 999 more");
        assertThat(CliRun.in(directory, "explain", "a", "--no-verify").out()).contains("\n  and 900 more\n");
    }
}
