package io.jenkins.plugins.stet.core.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootFilesTest {
    @TempDir
    Path directory;

    private Path root;
    private RootFiles files;

    @BeforeEach
    void makeTree() throws IOException {
        root = Files.createDirectories(directory.resolve("root")).toRealPath();
        write(root.resolve("services/api/Dockerfile"));
        write(directory.resolve("outside/deep/Dockerfile"));
        files = new RootFiles(root);
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "FROM scratch\n");
    }

    @Test
    void shouldReadWhatIsThereAndSayWhatIsNot() throws Exception {
        assertThat(files.find("services/api/Dockerfile").orElseThrow())
                .asString()
                .isEqualTo("FROM scratch\n");
        assertThat(files.find("services/api/.dockerignore")).isEmpty();
    }

    @Test
    void shouldFollowLinksThatStayInside() throws Exception {
        Files.createSymbolicLink(root.resolve("same"), Path.of("services"));
        Files.createSymbolicLink(root.resolve("services/api/again"), Path.of("Dockerfile"));

        assertThat(files.find("same/api/Dockerfile")).isPresent();
        assertThat(files.find("services/api/again")).isPresent();
    }

    @Test
    void shouldNotFollowADirectoryThatLeadsOut() throws Exception {
        Files.createSymbolicLink(root.resolve("out"), directory.resolve("outside"));

        assertThatThrownBy(() -> files.find("out/deep/Dockerfile"))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("leads out of the repository");
    }

    @Test
    void shouldNotTakeAFileThatCannotBeAskedForAsMissing() throws Exception {
        write(root.resolve("plain"));

        assertThatThrownBy(() -> files.find("plain/.dockerignore")).isInstanceOf(FileSystemException.class);
    }
}
