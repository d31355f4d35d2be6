package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHeadTest {
    @TempDir
    private Path directory;

    @Test
    void shouldFindTheBranchFromBelow() throws IOException {
        head(".git", "ref: refs/heads/feature/größe\n");

        assertThat(GitHead.of(Files.createDirectories(directory.resolve("a/b"))))
                .isEqualTo(new GitHead.Branch("feature/größe"));
    }

    @Test
    void shouldKnowADetachedHead() throws IOException {
        head(".git", "97416e84aa\n");

        assertThat(GitHead.of(directory)).isEqualTo(new GitHead.Detached("97416e84aa"));
    }

    @Test
    void shouldFollowTheFileOfAWorktree() throws IOException {
        head("main/.git/worktrees/w", "ref: refs/heads/w\n");
        Files.createDirectory(directory.resolve("w"));
        Files.writeString(directory.resolve("w/.git"), "gitdir: ../main/.git/worktrees/w\n");

        assertThat(GitHead.of(directory.resolve("w"))).isEqualTo(new GitHead.Branch("w"));
    }

    @Test
    void shouldTakeABrokenRepositoryForNone() throws IOException {
        Files.createDirectory(directory.resolve(".git"));

        assertThat(GitHead.of(directory)).isEqualTo(new GitHead.NoRepository());
    }

    private void head(String gitDirectory, String content) throws IOException {
        Files.createDirectories(directory.resolve(gitDirectory));
        Files.writeString(directory.resolve(gitDirectory + "/HEAD"), content);
    }
}
