package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds say why a branch's tag stays where it is, before an engine is asked for anything. */
class UnnamedImagesTest {
    @TempDir
    private Path directory;

    private TestTree tree;

    @BeforeEach
    void commit() {
        tree = new TestTree(directory)
                .file("stet.yaml", "version: 1\nservices: {a: {image: a}}\n")
                .file("a/Dockerfile", "FROM scratch\nCOPY . /\n")
                .committed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "run"})
    void shouldSayThatInputsAreNotCommitted(String command) {
        tree.file("a/new", "");

        assertThat(notes(command)).containsOnlyOnce("the tag of branch 'main' is not moved");
    }

    @Test
    void shouldSayThatNoBranchIsCheckedOut() {
        tree.git("checkout", "-q", "--detach");

        assertThat(notes("build")).containsOnlyOnce("no branch is checked out");
    }

    @Test
    void shouldSayNothingWhereTheTagMoves() {
        assertThat(notes("build")).doesNotContain("tagged by their content");
    }

    @Test
    void shouldSayNothingWhereNoImageIsMade() {
        tree.file("stet.yaml", "version: 1\nservices: {a: {image: false}}\n");

        assertThat(notes("build")).doesNotContain("tagged by their content");
    }

    private String notes(String command) {
        Map<String, String> nobody = Map.of("DOCKER_HOST", "unix://" + directory.resolve("no.sock"));
        return CliRun.in(directory, nobody, new Surroundings.Terminals(false, false), command)
                .err();
    }
}
