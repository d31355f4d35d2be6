package io.jenkins.plugins.stet.core.source.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.source.ScanStatistics;
import io.jenkins.plugins.stet.testing.tree.Detected;
import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitIndexScannerTest {
    private static final ServiceSpec APP = ServiceSpec.named("app");
    private static final int FILES = 30;

    @TempDir
    Path directory;

    private TestTree tree;

    @BeforeEach
    void makeTree() {
        tree = new TestTree(directory.resolve("tree")).file("app/Dockerfile", "FROM scratch\nCOPY . /\n");
        for (int i = 0; i < FILES; i++) {
            tree.file("app/src/" + "deep/".repeat(i % 3) + "file" + i + ".txt", "content " + i);
        }
        tree.committed();
        ageIndex();
    }

    /** As if the index were written long after the files: then git itself trusts it. */
    private void ageIndex() {
        try {
            FileTime later = FileTime.from(Instant.now().plusSeconds(3600));
            Files.setLastModifiedTime(tree.path(".git/index"), later);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Detected look(Map<String, String> environment) {
        return Detected.in(
                tree, new GitIndexScanner(directory.resolve("cache"), name -> environment.getOrDefault(name, "")), APP);
    }

    private ScanStatistics equalToReference() {
        Detected fast = look(Map.of());
        assertThat(fast.reading().services())
                .isEqualTo(Detected.in(tree, APP).reading().services());
        return fast.reading().statistics();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "4"})
    void shouldTakeIdsFromEveryVersionOfTheIndex(String version) {
        tree.file("app/planned.txt", "planned");
        tree.git("update-index", "--index-version", version);
        tree.git("add", "-N", "app/planned.txt");
        ageIndex();

        ScanStatistics statistics = equalToReference();

        assertThat(statistics.known()).isEqualTo(FILES + 1);
        assertThat(statistics.read()).isEqualTo(1);
    }

    @Test
    void shouldNotTrustAnIndexAsYoungAsTheFiles() throws IOException {
        FileTime young = Files.getLastModifiedTime(tree.path("app/src/file0.txt"));
        Files.setLastModifiedTime(tree.path(".git/index"), young);

        assertThat(equalToReference().known()).isZero();
    }

    @Test
    void shouldNoticeTheSameSizeAtTheSameTime() throws IOException {
        Path file = tree.path("app/src/file0.txt");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "CONTENT 0");
        Files.setLastModifiedTime(file, time);

        assertThat(equalToReference().read()).isEqualTo(1);
    }

    @Test
    void shouldNotBelieveThatNobodyTouchesAFile() {
        tree.git("update-index", "--assume-unchanged", "app/src/file0.txt");
        tree.git("update-index", "--skip-worktree", "app/src/file3.txt");
        tree.file("app/src/file0.txt", "other").file("app/src/file3.txt", "other");
        ageIndex();

        assertThat(equalToReference().read()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* text=auto\n",
                "*.txt text eol=lf\n",
                "* ident\n",
                "*.txt filter=x\n",
                "[attr]t text\n* t\n",
                "\uFEFF*.txt text\n",
                "*.txt\rtext\n",
                "*.[[:alpha:]]xt text\n"
            })
    void shouldReadWhatAttributesMayConvert(String attributes) throws IOException {
        attributesOlderThanFiles(attributes);

        assertThat(equalToReference().known()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*.md text\n", "app/other/** filter=lfs\n", "# * text\n", "*.md working-tree-encoding=UTF-16\n"})
    void shouldReadOnlyWhatAttributesConvert(String attributes) throws IOException {
        attributesOlderThanFiles(attributes);

        assertThat(equalToReference().known()).isGreaterThanOrEqualTo(FILES);
    }

    /** A character may have several bytes, and git matches bytes; braces mean nothing to git, escaped or not. */
    @ParameterizedTest
    @ValueSource(strings = {"?? text\n", "[!a][!a] text\n", "\\{b,c\\} text\n"})
    void shouldReadWhatGitMatchesInItsOwnWay(String attributes) throws IOException {
        tree.file("app/src/\u00e9", "a").file("app/src/{b,c}", "a");
        attributesOlderThanFiles(attributes);

        assertThat(equalToReference().read()).isGreaterThanOrEqualTo(1);
    }

    /** Files that are older than the attributes are read whatever these say. */
    private void attributesOlderThanFiles(String attributes) throws IOException {
        tree.file(".gitattributes", attributes);
        Files.setLastModifiedTime(tree.path(".gitattributes"), FileTime.fromMillis(0));
        for (int i = 0; i < FILES; i++) {
            tree.mode("app/src/" + "deep/".repeat(i % 3) + "file" + i + ".txt", "rw-r--r--");
        }
        tree.delete(".git/index").git("add", "-A");
        ageIndex();
    }

    @Test
    void shouldNotTrustIdsFromBeforeTheAttributesChanged() {
        tree.file(".gitattributes", "*.txt text eol=crlf\n").file("app/src/file0.txt", "a\r\nb\r\n");
        tree.git("add", "-A");
        ageIndex();
        equalToReference();
        tree.file(".gitattributes", "# nothing\n");
        equalToReference();
        tree.delete(".gitattributes");

        equalToReference();
    }

    @Test
    void shouldReadEverythingUnderAutocrlf() {
        tree.git("config", "core.autocrlf", "input");

        assertThat(equalToReference().known()).isZero();
    }

    /** Forms that git understands, though people seldom write them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF[core]\n\tautocrlf = true\n",
                "[core]\n\t# is in C:\\git\\\n\tautocrlf = true\n",
                "[core]\n\tpager = less ; from C:\\git\\\n\tautocrlf = true\n",
                "[user] [core] autocrlf = true\n",
                "[core]\n\tautocrlf = tr\\\nue\n"
            })
    void shouldUnderstandTheConfigurationAsGitDoes(String config) throws IOException {
        Path home = Files.createDirectories(directory.resolve("home"));
        Files.writeString(home.resolve(".gitconfig"), config);

        assertThat(look(Map.of("HOME", home.toString())).reading().statistics().known())
                .isZero();
    }

    @Test
    void shouldReadEverythingWhenTheUserConverts() throws IOException {
        Path home = Files.createDirectories(directory.resolve("home"));
        Files.writeString(home.resolve(".gitconfig"), "[include]\n  path = more\n");
        Files.writeString(home.resolve("more"), "[core]\n  AutoCRLF = true ; as on Windows\n");

        assertThat(look(Map.of("HOME", home.toString())).reading().statistics().known())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"split", "sparse", "sha256", "damaged", "short"})
    void shouldFallBackToItsOwnCache(String what) throws IOException {
        switch (what) {
            case "split" -> tree.git("update-index", "--split-index");
            case "sparse" -> {
                tree.file("other/x/y.txt", "y").git("add", "-A");
                tree.git("commit", "-q", "-m", "more");
                tree.git("sparse-checkout", "set", "--cone", "--sparse-index", "app");
            }
            case "sha256" -> {
                tree.delete(".git").git("init", "-q", "--object-format=sha256");
                tree.git("add", "-A");
            }
            case "damaged" -> damage();
            default -> Files.write(tree.path(".git/index"), "DIRC".getBytes(StandardCharsets.US_ASCII));
        }
        ageIndex();

        ScanStatistics statistics = equalToReference();

        assertThat(statistics.known()).isZero();
        assertThat(statistics.method()).contains("from the stat cache, because");
    }

    private void damage() throws IOException {
        byte[] index = Files.readAllBytes(tree.path(".git/index"));
        Files.write(tree.path(".git/index"), java.util.Arrays.copyOf(index, index.length / 2));
    }

    @Test
    void shouldWorkInWorktreesAndBelowTheTop() {
        tree.git("worktree", "add", "-q", "../other");
        TestTree other = new TestTree(directory.resolve("other/app"));
        other.file("sub/Dockerfile", "FROM scratch\nCOPY . /\n");
        ServiceSpec source = ServiceSpec.named("src")
                .withRecipe(io.jenkins.plugins.stet.core.manifest.BuildRecipe.in("src")
                        .withDockerfile("Dockerfile"));
        try {
            Files.setLastModifiedTime(
                    tree.path(".git/worktrees/other/index"),
                    FileTime.from(Instant.now().plusSeconds(3600)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }

        Detected fast = Detected.in(other, new GitIndexScanner(directory.resolve("c2"), name -> ""), source);

        assertThat(fast.reading().services())
                .isEqualTo(Detected.in(other, source).reading().services());
        assertThat(fast.reading().statistics().known()).isEqualTo(FILES);
    }

    @Test
    void shouldReadFilesInConflict() {
        tree.git("checkout", "-q", "-b", "left");
        tree.file("app/src/file0.txt", "left").git("commit", "-qam", "left");
        tree.git("checkout", "-q", "main");
        tree.file("app/src/file0.txt", "right").git("commit", "-qam", "right");
        tree.run("sh", "-c", "git -c user.name=t -c user.email=t@example.invalid merge left || true");
        ageIndex();

        assertThat(equalToReference().read()).isEqualTo(1);
    }

    @Test
    void shouldReadSubmodulesAndFindThemMissing() {
        TestTree library = new TestTree(directory.resolve("library"))
                .file("lib.txt", "lib")
                .committed();
        tree.git("submodule", "add", "-q", library.root().toString(), "app/lib");
        tree.git("commit", "-qam", "submodule");
        ageIndex();

        equalToReference();
        assertThat(look(Map.of()).files("app")).contains("app/lib/lib.txt code");
        tree.git("submodule", "deinit", "-q", "-f", "app/lib");
        equalToReference();
        assertThat(look(Map.of()).of("app").problems()).hasSize(1);
    }

    @Test
    void shouldGiveTheSameWithoutGitAndInAShallowClone() {
        tree.git("clone", "-q", "--depth", "1", "file://" + tree.root(), "../shallow");
        TestTree shallow = new TestTree(directory.resolve("shallow"));
        Map<String, String> cloned = Detected.in(shallow, new GitIndexScanner(directory.resolve("c3"), name -> ""), APP)
                .digests();
        Map<String, String> here = look(Map.of()).digests();
        tree.delete(".git");

        assertThat(cloned).isEqualTo(here);
        assertThat(look(Map.of()).digests()).isEqualTo(here);
    }
}
