package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @Test
    void shouldGoThroughTheUsualCommandsOnARepositoryOfGit(@TempDir Path directory) throws Exception {
        Rehearsal.main(new String[] {directory.toString()});

        Path root = directory.resolve("rehearsal");
        Process git = new ProcessBuilder("git", "-C", root.toString(), "ls-files", "--stage")
                .redirectErrorStream(true)
                .start();
        assertThat(new String(git.getInputStream().readAllBytes())).endsWith("\tpackage.json\n");
        assertThat(root.resolve(".stet")).isDirectory();
    }
}
