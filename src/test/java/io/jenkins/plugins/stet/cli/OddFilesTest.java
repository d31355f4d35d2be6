package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Named pipes and directories where files are expected: nothing waits for them, and nothing is believed. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class OddFilesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    private TestTree tree;

    @BeforeEach
    void adopt() {
        tree = new TestTree(directory)
                .file("stet.yaml", "version: 1\nservices: {a: {image: a}}\n")
                .file("a/Dockerfile", "FROM scratch\nCOPY data /\n")
                .file("a/data", "1")
                .committed();
        stet("adopt", "--no-verify");
        assertThat(verdict()).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"history, full", "files, code"})
    void shouldSetAsidePipesInPlaceOfRecords(String kind, String tier) throws IOException {
        pipe(record(kind));
        tree.file("a/data", "2");

        assertThat(verdict()).isEqualTo(tier);
        assertThat(entries(".stet/records")).anyMatch(name -> name.contains("." + kind + ".corrupt-"));
    }

    @Test
    void shouldSetAsideAndForgetADirectoryInPlaceOfARecord() throws IOException {
        String history = record("history");
        tree.delete(history).file(history + "/full", "of something");

        CliRun run = stet("detect", "--no-verify", "--json");

        assertThat(run.json().at("/services/a/build").asBoolean()).isTrue();
        assertThat(run.err()).contains("is damaged: it is a directory").contains("set aside");
        assertThat(stet("forget", "a").exitCode()).isZero();
        assertThat(entries(".stet/records")).noneMatch(name -> name.contains("corrupt"));
    }

    @Test
    void shouldSayWhatStandsInPlaceOfTheLock() {
        pipe(".stet/records/.lock");

        CliRun run = stet("passed");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains(".lock is in the way").contains("Remove it");
    }

    @Test
    void shouldNotFollowALinkInPlaceOfTheLock() {
        tree.delete(".stet/records/.lock").link(".stet/records/.lock", "../../elsewhere");

        assertThat(stet("passed").exitCode()).isEqualTo(4);
        assertThat(tree.path("elsewhere")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".stet/cache/files", ".stet/cache", ".gitattributes", ".git/info/attributes", ".git/config"})
    void shouldDecideWithoutWhatItCannotRead(String place) {
        pipe(place);

        assertThat(verdict()).isEqualTo("none");
        tree.file("a/data", "2");
        assertThat(verdict()).isEqualTo("code");
    }

    @ParameterizedTest
    @ValueSource(strings = {".git/HEAD", ".git/packed-refs", ".git/commondir", ".git"})
    void shouldNotWaitForPipesInGit(String place) {
        tree.file("a/Dockerfile", "FROM scratch\nCOPY . /\n").link("a/.git", "../.git");
        pipe(place);

        assertThat(stet("detect", "--no-verify").exitCode()).isZero();
    }

    @Test
    void shouldSayThatAnIgnoreFileIsNone() {
        pipe("a/.dockerignore");

        CliRun run = stet("detect", "--no-verify", "--json");

        assertThat(run.json().at("/services/a/tier").asText()).isEqualTo("full");
        assertThat(run.json().at("/services/a/reasons/0/message").asText())
                .contains("cannot be used as an ignore file")
                .contains("a named pipe");
    }

    @ParameterizedTest
    @CsvSource({"stet.yaml, it is a named pipe", "a/Dockerfile, is not a file"})
    void shouldRefuseWithAReason(String place, String why) {
        pipe(place);

        CliRun run = stet("detect", "--no-verify");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("stet.yaml:").contains(why);
    }

    private void pipe(String place) {
        if (Files.exists(tree.path(place))) {
            tree.delete(place);
        }
        tree.run("mkfifo", place);
    }

    private String record(String kind) throws IOException {
        return entries(".stet/records").stream()
                .filter(name -> name.endsWith("." + kind))
                .map(name -> ".stet/records/" + name)
                .findFirst()
                .orElseThrow();
    }

    private List<String> entries(String place) throws IOException {
        try (Stream<Path> files = Files.list(tree.path(place))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private String verdict() {
        return stet("detect", "--no-verify", "--json")
                .json()
                .at("/services/a/tier")
                .asText();
    }

    private CliRun stet(String... words) {
        return assertTimeoutPreemptively(PATIENCE, () -> CliRun.in(directory, words));
    }
}
