package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.TrustRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GitStateTest {
    private static final TrustRules NOBODYS = new TrustRules.Headless("");

    @TempDir
    private Path directory;

    private Path root;

    @BeforeEach
    void commitASubdirectory() throws IOException, InterruptedException {
        root = Files.createDirectory(directory.resolve("sub"));
        write("a.txt");
        write("b.txt");
        Files.writeString(root.resolve(".gitignore"), "ignored.txt\n");
        git(directory, "init", "-q", "-b", "topic/größe");
        commit();
    }

    @Test
    void shouldActForTheBranchWhoseCommitItHas() {
        assertThat(rules("a.txt", "b.txt")).isEqualTo(new TrustRules.Branch("topic/größe"));
    }

    @Test
    void shouldNotCareForOtherFiles() throws IOException {
        Files.writeString(root.resolve("b.txt"), "edited");
        write("untracked.txt");

        assertThat(rules("a.txt")).isInstanceOf(TrustRules.Branch.class);
    }

    @ParameterizedTest
    @CsvSource({"a.txt, edited", "untracked.txt, new", "ignored.txt, in no commit either"})
    void shouldBeNobodysWithAnInputThatIsNotCommitted(String input, String text) throws IOException {
        Files.writeString(root.resolve(input), text);

        assertThat(rules("a.txt", input)).isEqualTo(NOBODYS);
    }

    @Test
    void shouldBeNobodysWithAnInputThatIsOnlyStaged() throws IOException, InterruptedException {
        write("staged.txt");
        git(root, "add", "staged.txt");

        assertThat(rules("staged.txt")).isEqualTo(NOBODYS);
    }

    @Test
    void shouldBeNobodysWhenAFileIsGoneThatMayHaveBeenAnInput() throws IOException {
        Files.delete(root.resolve("b.txt"));

        assertThat(rules("a.txt")).isEqualTo(NOBODYS);
    }

    @Test
    void shouldBeNobodysWhenASubmoduleThatHoldsAnInputWasEdited() throws IOException, InterruptedException {
        Path module = Files.createDirectory(directory.resolve("origin"));
        Files.writeString(module.resolve("m.txt"), "m");
        git(module, "init", "-q");
        git(module, "add", "-A");
        git(module, "commit", "-q", "-m", "module");
        git(root, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", module.toString(), "module");
        git(root, "commit", "-q", "-m", "module");
        assertThat(rules("module/m.txt")).isInstanceOf(TrustRules.Branch.class);

        Files.writeString(root.resolve("module/m.txt"), "edited");

        assertThat(rules("module/m.txt")).isEqualTo(NOBODYS);
        assertThat(rules("a.txt")).isInstanceOf(TrustRules.Branch.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--assume-unchanged", "--skip-worktree"})
    void shouldBeNobodysWithAnInputThatGitWasToldNotToWatch(String flag) throws IOException, InterruptedException {
        git(root, "update-index", flag, "b.txt");
        Files.writeString(root.resolve("b.txt"), "edited");

        assertThat(rules("b.txt")).isEqualTo(NOBODYS);
        assertThat(rules("a.txt")).isInstanceOf(TrustRules.Branch.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://user:se@cret@example.com/a.git, https://example.com/a.git",
        "HTTPS://user:secret@example.com/a.git, HTTPS://example.com/a.git",
        "https://example.com/a@b.git, https://example.com/a@b.git",
        "git@example.com:a.git, git@example.com:a.git"
    })
    void shouldNeverShowThePasswordOfARemote(String url, String shown) {
        assertThat(GitState.withoutUser(url)).isEqualTo(shown);
    }

    @Test
    void shouldBeNobodysWithADetachedHead() throws IOException, InterruptedException {
        git(root, "checkout", "-q", "--detach");

        assertThat(rules("a.txt")).isEqualTo(NOBODYS);
    }

    @Test
    void shouldActForTheBranchOfAWorktree() throws IOException, InterruptedException {
        Path worktree = directory.resolve("tree");
        git(root, "worktree", "add", "-q", "-b", "other", worktree.toString());

        assertThat(new GitState(worktree.resolve("sub")).rules(List.of("a.txt")))
                .isEqualTo(new TrustRules.Branch("other"));
    }

    @Test
    void shouldBeNobodysWithoutGit(@TempDir Path elsewhere) {
        GitState git = new GitState(elsewhere);

        assertThat(git.rules(List.of())).isEqualTo(NOBODYS);
        assertThat(git.labels()).isEmpty();
    }

    @Test
    void shouldLabelImagesWithCommitAndOriginButNoPassword() throws IOException, InterruptedException {
        git(root, "remote", "add", "origin", "https://me:secret@example.com/shop.git");

        assertThat(new GitState(root).labels())
                .containsEntry("org.opencontainers.image.source", "https://example.com/shop.git")
                .hasEntrySatisfying("org.opencontainers.image.revision", commit -> assertThat(commit)
                        .matches("[0-9a-f]{40}"));
    }

    private TrustRules rules(String... inputs) {
        return new GitState(root).rules(List.of(inputs));
    }

    private void write(String file) throws IOException {
        Files.writeString(root.resolve(file), file);
    }

    private void commit() throws IOException, InterruptedException {
        git(directory, "add", "-A");
        git(directory, "commit", "-q", "-m", "all");
    }

    private static void git(Path where, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=t", "-c", "user.email=t@example.com"));
        command.addAll(Arrays.asList(words));
        Process process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as("%s: %s", command, said).isZero();
    }
}
