package io.jenkins.plugins.stet.core.source.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.manifest.ImageName;
import io.jenkins.plugins.stet.core.manifest.InputRules;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.manifest.TaskRules;
import io.jenkins.plugins.stet.core.source.FileKind;
import io.jenkins.plugins.stet.core.source.MissingSource;
import io.jenkins.plugins.stet.core.source.SourceWarning;
import io.jenkins.plugins.stet.core.source.TreePath;
import io.jenkins.plugins.stet.core.source.TreeProblem;
import io.jenkins.plugins.stet.testing.tree.Detected;
import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingScannerTest {
    private static final ServiceSpec APP = ServiceSpec.named("app");

    @TempDir
    Path directory;

    private TestTree tree;

    @BeforeEach
    void makeTree() {
        tree = new TestTree(directory)
                .file("app/Dockerfile", "FROM scratch\nCOPY src /src\nCOPY package.json /\n")
                .file("app/src/main.js", "main")
                .file("app/package.json", "{}")
                .file("app/README.md", "read me")
                .file("libs/common/util.js", "util");
    }

    private static ServiceSpec with(InputRules rules) {
        return APP.withInputs(rules);
    }

    private static InputRules rules() {
        return InputRules.none();
    }

    @Test
    void shouldTakeWhatTheDockerfileCopiesAndClassifyIt() {
        assertThat(Detected.in(tree, APP).files("app"))
                .containsExactly("app/package.json dependencies", "app/src/main.js code");
    }

    @Test
    void shouldTakeTheWholeContextWithTheDockerfileInIt() {
        tree.file("app/Dockerfile", "FROM scratch\nCOPY . /\n").file("app/.dockerignore", "**/*.md\n");

        assertThat(Detected.in(tree, APP).files("app"))
                .containsExactly(
                        "app/.dockerignore code",
                        "app/Dockerfile dockerfile",
                        "app/package.json dependencies",
                        "app/src/main.js code");
    }

    @Test
    void shouldPreferTheIgnoreFileOfTheDockerfile() {
        tree.file("app/Dockerfile", "FROM scratch\nCOPY . /\n")
                .file("app/.dockerignore", "src\n")
                .file("app/Dockerfile.dockerignore", "*\n!src\n");

        assertThat(Detected.in(tree, APP).files("app")).containsExactly("app/src/main.js code");
    }

    @Test
    void shouldAddIncludedFilesFromTheRootAndFromTheContext() {
        assertThat(Detected.in(tree, with(rules().withInclude("/libs/common/**", "*.md")))
                        .files("app"))
                .containsExactly(
                        "app/README.md code",
                        "app/package.json dependencies",
                        "app/src/main.js code",
                        "libs/common/util.js code");
    }

    @Test
    void shouldReplaceTheDockerfileByOnly() {
        assertThat(Detected.in(tree, with(rules().withOnly("src"))).files("app"))
                .containsExactly("app/src/main.js code");
    }

    @Test
    void shouldKeepConfigAndGeneratedFilesOutOfTheCode() {
        tree.file("app/Dockerfile", "FROM scratch\nCOPY . /\n")
                .file("app/.env", "A=1")
                .file("app/target/app.jar", "jar");
        InputRules rules = new InputRules(
                List.of(), List.of(), List.of("*.md"), List.of(), List.of(".env"), List.of("target/*.jar"));
        Detected before = Detected.in(tree, with(rules));

        assertThat(before.files("app"))
                .containsExactly(
                        "app/.env config",
                        "app/Dockerfile dockerfile",
                        "app/package.json dependencies",
                        "app/src/main.js code",
                        "app/target/app.jar generated");
        tree.file("app/.env", "A=2").file("app/target/app.jar", "other").file("app/README.md", "other");
        Detected after = Detected.in(tree, with(rules));
        assertThat(after.fingerprint("app").digest())
                .isEqualTo(before.fingerprint("app").digest());
        assertThat(after.fingerprint("app").runtime())
                .isNotEqualTo(before.fingerprint("app").runtime());
    }

    @Test
    void shouldNotNoticeThatGeneratedFilesCome() {
        tree.file("app/Dockerfile", "FROM scratch\nCOPY . /\n");
        ServiceSpec spec = with(rules().withGenerated("target/*.jar"));
        String before = Detected.in(tree, spec).fingerprint("app").digest();

        tree.file("app/target/app.jar", "jar");

        assertThat(Detected.in(tree, spec).fingerprint("app").digest()).isEqualTo(before);
    }

    @Test
    void shouldCountEmptyDirectories() {
        tree.file("app/Dockerfile", "FROM scratch\nCOPY . /\n").file("app/.dockerignore", "docs/*\n");
        String before = Detected.in(tree, APP).fingerprint("app").digest();

        tree.file("app/docs/a.md", "a");

        assertThat(Detected.in(tree, APP).files("app")).contains("app/docs code");
        assertThat(Detected.in(tree, APP).fingerprint("app").digest()).isNotEqualTo(before);
    }

    @Test
    void shouldCountEmptyDirectoriesThatAreNotExcluded() {
        tree.file("app/Dockerfile", "FROM scratch\nCOPY --exclude=out . /\n").directory("app/src");
        String before = Detected.in(tree, APP).fingerprint("app").digest();

        tree.directory("app/out");
        assertThat(Detected.in(tree, APP).fingerprint("app").digest()).isEqualTo(before);
        tree.directory("app/spool");
        assertThat(Detected.in(tree, APP).fingerprint("app").digest()).isNotEqualTo(before);
    }

    @Test
    void shouldTakeLinksAsTextInsideOfWhatIsCopied() {
        tree.link("app/src/link", "../README.md");

        Detected detected = Detected.in(tree, APP);

        assertThat(detected.of("app").files())
                .filteredOn(file -> file.file().kind() == FileKind.SYMLINK)
                .extracting(file -> file.file().content())
                .containsExactly("../README.md");
    }

    @Test
    void shouldFollowLinksThatTheDockerfileNames() {
        tree.file("app/Dockerfile", "FROM scratch\nCOPY current/data /\nCOPY *.cfg /\n")
                .file("app/v1/data/x", "x")
                .link("app/current", "v1")
                .file("app/real/a", "cfg")
                .link("app/a.cfg", "/real/a")
                .link("app/out.cfg", "../../etc/passwd");

        assertThat(Detected.in(tree, APP).files("app"))
                .containsExactly(
                        "app/a.cfg code",
                        "app/current code",
                        "app/out.cfg code",
                        "app/real/a code",
                        "app/v1/data/x code");
    }

    @Test
    void shouldReportACopiedFileThatIsNotThere() {
        tree.file("app/Dockerfile", "FROM scratch\nCOPY gone.txt src/main.js /\n");

        assertThat(Detected.in(tree, APP).of("app").missing())
                .containsExactly(new MissingSource(TreePath.of("app/gone.txt"), 2));
        assertThat(Detected.in(tree, with(rules().withGenerated("*.txt")))
                        .of("app")
                        .missing())
                .isEmpty();
    }

    @Test
    void shouldCountTheWholeContextOfAServiceWithoutImageButNoGit() {
        tree.file("app/.git/HEAD", "ref: refs/heads/main").file("app/node_modules/x.js", "x");
        ServiceSpec library = APP.withImage(ImageName.none()).withInputs(rules().withExclude("README.md"));

        assertThat(Detected.in(tree, library).files("app"))
                .containsExactly(
                        "app/Dockerfile code",
                        "app/node_modules/x.js code",
                        "app/package.json dependencies",
                        "app/src/main.js code");
    }

    @Test
    void shouldNeverTakeItsOwnDirectory() {
        tree.file("app/Dockerfile", "FROM scratch\nCOPY . /\n").file("app/.stet/cache", "x");

        assertThat(Detected.in(tree, APP).files("app")).noneMatch(file -> file.contains(".stet"));
    }

    @Test
    void shouldDigestTheInputsOfTasksApart() {
        tree.file("app/tests/a.js", "a");
        ServiceSpec spec = APP.withTasks(Map.of("test", new TaskRules(List.of("tests/**"))));
        Detected before = Detected.in(tree, spec);

        tree.file("app/tests/a.js", "b");
        Detected after = Detected.in(tree, spec);

        assertThat(before.files("app")).contains("app/tests/a.js task");
        assertThat(after.fingerprint("app").digest())
                .isEqualTo(before.fingerprint("app").digest());
        assertThat(after.fingerprint("app").tasks())
                .isNotEqualTo(before.fingerprint("app").tasks());
    }

    @Test
    void shouldWarnOfGlobsThatMatchNothing() {
        ServiceSpec spec = with(new InputRules(
                List.of("/libs/**", "/nowhere/**"),
                List.of(),
                List.of("**/*.md"),
                List.of("*.lock"),
                List.of(),
                List.of("dist/*.js")));

        assertThat(Detected.in(tree, spec).of("app").warnings())
                .extracting(SourceWarning::subject)
                .containsExactly("/nowhere/**", "*.lock");
    }

    @Test
    void shouldTakePipesByTypeAndRefuseSockets() throws Exception {
        tree.run("mkfifo", "app/src/pipe");
        try (var socket = java.nio.channels.ServerSocketChannel.open(java.net.StandardProtocolFamily.UNIX)) {
            socket.bind(java.net.UnixDomainSocketAddress.of(tree.path("app/src/s")));

            Detected detected = Detected.in(tree, APP);

            assertThat(detected.files("app")).contains("app/src/pipe code");
            assertThat(detected.of("app").problems())
                    .extracting(TreeProblem::kind)
                    .containsExactly(TreeProblem.Kind.REFUSED);
        }
    }

    @Test
    void shouldReportASubmoduleThatIsNotCheckedOut() {
        tree.file(".gitmodules", "[submodule \"x\"]\n\tpath = app/src/lib\n\turl = ../x\n")
                .directory("app/src/lib");

        assertThat(Detected.in(tree, APP).of("app").problems())
                .extracting(TreeProblem::kind)
                .containsExactly(TreeProblem.Kind.SUBMODULE);
        tree.delete("app/src/lib");
        assertThat(Detected.in(tree, APP).of("app").problems())
                .extracting(TreeProblem::kind)
                .containsExactly(TreeProblem.Kind.SUBMODULE);
    }

    @Test
    void shouldWarnOfPointersOfGitLfs() {
        tree.file(
                "app/src/model.bin",
                "version https://git-lfs.github.com/spec/v1\n"
                        + "oid sha256:4d7a214614ab2935c943f9e0ff69d22e\n"
                        + "size 12345\n");

        assertThat(Detected.in(tree, APP).of("app").warnings())
                .extracting(SourceWarning::kind)
                .containsExactly(SourceWarning.Kind.LFS_POINTER);
    }

    @Test
    void shouldCountACopiedGitDirectoryOnlyByItsCommit() {
        tree.file("app/Dockerfile", "FROM scratch\nCOPY . /\n");
        TestTree inner = new TestTree(tree.path("app")).committed();
        Detected before = Detected.in(tree, APP);
        inner.file(".git/FETCH_HEAD", "x");

        assertThat(before.of("app").warnings())
                .extracting(SourceWarning::kind)
                .containsExactly(SourceWarning.Kind.GIT_COPIED);
        assertThat(Detected.in(tree, APP).digests()).isEqualTo(before.digests());
        inner.git("tag", "-a", "v1", "-m", "v1");
        assertThat(Detected.in(tree, APP).digests()).isNotEqualTo(before.digests());
    }
}
