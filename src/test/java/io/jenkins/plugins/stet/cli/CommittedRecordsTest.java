package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever can commit must not be able to say that nothing changed. */
class CommittedRecordsTest {
    @TempDir
    private Path directory;

    private TestTree tree;

    @BeforeEach
    void adopt() {
        tree = new TestTree(directory)
                .file("top/stet.yaml", "version: 1\nservices: {a: {image: a}}\n")
                .file("top/a/Dockerfile", "FROM scratch\nCOPY . /\n")
                .committed();
        stet("adopt", "--no-verify");
    }

    @Test
    void shouldBelieveItsOwn() {
        assertThat(isBuilt()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "4"})
    void shouldNotBelieveWhatIsCommitted(String version) {
        tree.git("add", "--force", "top/.stet");
        tree.git("update-index", "--index-version", version);

        assertThat(isBuilt()).isTrue();
        CliRun run = stet("detect", "--no-verify");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("came with a commit").contains("git rm -r .stet");
    }

    @Test
    void shouldNotBelieveWhatIsCommittedAlthoughItWasEditedSince() {
        tree.git("add", "--force", "top/.stet");
        tree.file("top/a/new", "");

        assertThat(isBuilt()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"passed", "adopt --no-verify", "forget a", "build", "run"})
    void shouldNotRecordAmongWhatIsCommitted(String words) {
        tree.git("add", "--force", "top/.stet");

        CliRun run = stet(words.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("nothing can be recorded").contains("git rm -r .stet");
    }

    @Test
    void shouldNotBelieveAnotherCase() {
        tree.git("-c", "core.ignorecase=false", "add", "--force", "top/.stet");
        String blob = tree.git("hash-object", "-w", "top/stet.yaml").strip();
        tree.git("rm", "-q", "-r", "--cached", "top/.stet");
        tree.git("update-index", "--add", "--cacheinfo", "100644," + blob + ",top/.STET/Records/x");

        assertThat(isBuilt()).isTrue();
    }

    @Test
    void shouldNotBelieveASubmodule() {
        String commit = tree.git("rev-parse", "HEAD").strip();
        tree.git("update-index", "--add", "--cacheinfo", "160000," + commit + ",top/.stet");

        assertThat(isBuilt()).isTrue();
    }

    @Test
    void shouldAskGitWhereItCannotReadTheIndex() {
        tree.git("update-index", "--split-index");
        assertThat(isBuilt()).isFalse();

        tree.git("add", "--force", "top/.stet");
        assertThat(isBuilt()).isTrue();
    }

    @Test
    void shouldNotBelieveWhereNobodyCanTell() throws Exception {
        Files.write(tree.path(".git/index"), new byte[] {'D', 'I', 'R', 'C', 0, 0, 0, 9, 0, 0, 0, 0});

        assertThat(isBuilt()).isTrue();
        assertThat(stet("detect", "--no-verify").err()).contains("it cannot be told whether they came with a commit");
    }

    @Test
    void shouldBelieveAfterTheyWereRemovedAndMadeAnew() {
        tree.git("add", "--force", "top/.stet");
        tree.git("rm", "-q", "-r", "-f", "top/.stet");

        assertThat(isBuilt()).isTrue();
        stet("adopt", "--no-verify");
        assertThat(isBuilt()).isFalse();
    }

    @Test
    void shouldNotMindFilesThatSayNothing() {
        tree.git("add", "--force", "top/.stet/.gitignore");

        assertThat(isBuilt()).isFalse();
    }

    private boolean isBuilt() {
        return stet("detect", "--no-verify", "--json")
                .json()
                .at("/services/a/build")
                .asBoolean();
    }

    private CliRun stet(String... words) {
        return CliRun.in(tree.path("top"), words);
    }
}
