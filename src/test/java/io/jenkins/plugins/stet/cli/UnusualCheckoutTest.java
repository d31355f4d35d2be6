package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkouts that are not a plain clone, and clocks that are wrong: never a false "unchanged". */
class UnusualCheckoutTest {
    private static final String MANIFEST = "version: 1\nservices: {a: {image: a}}\n";

    @TempDir
    private Path directory;

    private TestTree tree;

    @BeforeEach
    void commit() {
        tree = new TestTree(directory.resolve("main"))
                .file("stet.yaml", MANIFEST)
                .file("a/Dockerfile", "FROM scratch\nCOPY . /\n")
                .file("a/.dockerignore", "**/.git\n")
                .file("a/data", "1")
                .committed();
    }

    @Test
    void shouldSeeEditsAndCommitsInALinkedWorktree() {
        tree.git("worktree", "add", "-q", "../linked", "-b", "topic");
        TestTree linked = new TestTree(directory.resolve("linked"));
        adopt(linked);

        linked.file("a/data", "2");
        assertThat(tier(linked)).isEqualTo("code");
        linked.git("commit", "-q", "-a", "-m", "second");
        assertThat(tier(linked)).isEqualTo("code");
        linked.git("checkout", "-q", "HEAD~1");
        assertThat(tier(linked)).isEqualTo("none");
    }

    @Test
    void shouldSeeTheContentOfASubmodule() {
        new TestTree(directory.resolve("lib")).file("l", "1").committed();
        tree.git("submodule", "add", "-q", "../lib", "a/lib");
        adopt(tree);

        tree.file("a/lib/l", "2");
        assertThat(tier(tree)).isEqualTo("code");
        tree.file("a/lib/l", "1");
        assertThat(tier(tree)).isEqualTo("none");
        tree.git("submodule", "deinit", "-q", "-f", "a/lib");
        assertThat(tier(tree)).isEqualTo("full");
    }

    @Test
    void shouldWorkInsideASubmodule() {
        new TestTree(directory.resolve("super"))
                .file("x", "")
                .committed()
                .git("submodule", "add", "-q", "../main", "sub");
        TestTree sub = new TestTree(directory.resolve("super/sub"));
        adopt(sub);

        sub.file("a/data", "2");
        assertThat(tier(sub)).isEqualTo("code");
        sub.git("add", "--force", ".stet");
        assertThat(tier(sub)).isEqualTo("full");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void shouldSeeARenameThatOnlyChangesCase(String ignoresCase) {
        tree.git("config", "core.ignorecase", ignoresCase);
        adopt(tree);

        tree.git("mv", "a/data", "a/Data");
        assertThat(tier(tree)).isEqualTo("code");
        tree.move("a/Data", "a/data");
        assertThat(tier(tree)).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-01-01T00:00:00Z", "2099-01-01T00:00:00Z"})
    void shouldNotBelieveTimes(String time) throws IOException {
        setTime("a/data", time);
        setTime(".git/index", time);
        adopt(tree);

        tree.file("a/data", "2");
        setTime("a/data", time);
        setTime(".git/index", time);
        assertThat(tier(tree)).isEqualTo("code");
        tree.delete(".git");
        assertThat(tier(tree)).isEqualTo("code");
        tree.file("a/data", "1");
        setTime("a/data", time);
        assertThat(tier(tree)).isEqualTo("none");
    }

    private void setTime(String place, String time) throws IOException {
        Files.setLastModifiedTime(tree.path(place), FileTime.from(Instant.parse(time)));
    }

    @Test
    void shouldTellPointersOfLargeFilesFromTheirContent() {
        tree.file("a/.gitattributes", "*.bin filter=lfs -text\n")
                .file(
                        "a/big.bin",
                        "version https://git-lfs.github.com/spec/v1\noid sha256:" + "0".repeat(64) + "\nsize 2\n");
        tree.git("-c", "filter.lfs.clean=cat", "add", "-A");
        adopt(tree);

        assertThat(stet(tree, "detect", "--no-verify").err()).contains("a/big.bin holds a pointer of Git LFS");
        tree.file("a/big.bin", "hi");
        assertThat(tier(tree)).isEqualTo("code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY --parents x/*/in.txt /",
                "COPY --parents ./x/./y/*.txt /",
                "COPY --parents **/in.txt /",
                "COPY --exclude=*.md x /",
                "COPY --exclude=**/*.md --exclude=!**/keep.md x /"
            })
    void shouldSeeWhatUnusualCopiesTake(String copy) {
        tree.file("a/Dockerfile", "# syntax=docker/dockerfile:1.7-labs\nFROM scratch\n" + copy + "\n")
                .file("a/x/y/in.txt", "1");
        adopt(tree);

        tree.file("a/x/y/in.txt", "2");
        assertThat(tier(tree)).isEqualTo("code");
        tree.file("a/x/y/in.txt", "1").file("a/data", "2");
        assertThat(tier(tree)).isEqualTo("none");
    }

    @Test
    void shouldCountTheArgumentOfAnImageToCopyFrom() {
        tree.file("a/Dockerfile", "FROM scratch\nARG X=1\nCOPY --from=alpine:${X} /etc /etc\n");
        adopt(tree);

        tree.file("stet.yaml", "version: 1\nservices: {a: {image: a, args: {X: '2'}}}\n");
        assertThat(tier(tree)).isEqualTo("dockerfile");
    }

    @Test
    void shouldDecideWhereNothingCanBeWritten() {
        tree.file(".stet", "in the way");

        CliRun run = stet(tree, "detect", "--no-verify");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("a  build");
        assertThat(run.err()).contains("nothing can be written below").contains(".stet");
    }

    private static void adopt(TestTree tree) {
        assertThat(stet(tree, "adopt", "--no-verify").exitCode()).isZero();
        assertThat(tier(tree)).isEqualTo("none");
    }

    private static String tier(TestTree tree) {
        return stet(tree, "detect", "--no-verify", "--json")
                .json()
                .at("/services/a/tier")
                .asText();
    }

    private static CliRun stet(TestTree tree, String... words) {
        return CliRun.in(tree.root(), words);
    }
}
