package io.jenkins.plugins.stet.core.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestChecksTest {
    @TempDir
    private Path directory;

    private Path root;

    @BeforeEach
    void createRepository() throws IOException {
        root = Files.createDirectory(directory.resolve("repository"));
        Files.createDirectory(directory.resolve("outside"));
        Files.writeString(directory.resolve("outside/Dockerfile"), "FROM scratch\n");
    }

    @Test
    void shouldAcceptWhatIsThere() throws Exception {
        service("backend");
        Path file = Files.writeString(root.resolve("stet.yaml"), "version: 1\nservices: {backend: {}}\n");

        assertThat(ManifestReader.read(file, "stet.yaml").manifest().services()).hasSize(1);
    }

    @Test
    void shouldReportAMissingContextAtItsValue() {
        assertThat(problems("context: backnd"))
                .singleElement()
                .asString()
                .startsWith("stet.yaml:4:14: context 'backnd' of service 'backend' does not exist below ");
    }

    @Test
    void shouldReportAMissingDefaultContextAtTheService() {
        assertThat(problems("target: a"))
                .singleElement()
                .asString()
                .startsWith("stet.yaml:3:3: context 'backend' of service 'backend' does not exist");
    }

    @Test
    void shouldReportAContextThatIsAFile() throws IOException {
        Files.writeString(root.resolve("file"), "");

        assertThat(problems("context: file"))
                .singleElement()
                .asString()
                .contains("4:14: context 'file' of service 'backend' is not a directory");
    }

    @Test
    void shouldReportAMissingDockerfile() throws IOException {
        Files.createDirectory(root.resolve("backend"));

        assertThat(problems("dockerfile: ./backend//Dockerfile.prod"))
                .singleElement()
                .asString()
                .startsWith("stet.yaml:4:17: dockerfile 'backend/Dockerfile.prod' of service 'backend' does not exist")
                .contains("image: false");
    }

    @Test
    void shouldReportADockerfileThatIsADirectory() throws IOException {
        Files.createDirectories(root.resolve("backend/Dockerfile"));

        assertThat(problems("target: a")).singleElement().asString().contains("is not a file");
    }

    @Test
    void shouldNotAskForADockerfileWithoutImage() throws Exception {
        Files.createDirectory(root.resolve("backend"));

        assertThat(ManifestReader.read(manifest("image: false"), root)
                        .manifest()
                        .services())
                .hasSize(1);
    }

    @Test
    void shouldRefuseAContextThatALinkLeadsOutside() throws IOException {
        Files.createSymbolicLink(root.resolve("linked"), Path.of("../outside"));

        assertThat(problems("context: linked"))
                .singleElement()
                .asString()
                .startsWith("stet.yaml:4:14: context 'linked' of service 'backend' lies outside the repository: a link"
                        + " leads to ");
    }

    @Test
    void shouldRefuseADockerfileThatALinkLeadsOutside() throws IOException {
        Files.createDirectory(root.resolve("backend"));
        Files.createSymbolicLink(root.resolve("backend/Dockerfile"), Path.of("../../outside/Dockerfile"));

        assertThat(problems("target: a")).singleElement().asString().contains("lies outside the repository");
    }

    @Test
    void shouldFollowLinksInsideTheRepository() throws Exception {
        service("real");
        Files.createSymbolicLink(root.resolve("linked"), Path.of("real"));

        assertThat(ManifestReader.read(manifest("context: linked"), root).warnings())
                .isEmpty();
    }

    @Test
    void shouldReportMissingPathsTogetherWithOtherProblems() {
        assertThat(problems("foo: 1\n    context: nowhere")).hasSize(2);
    }

    @Test
    void shouldSayWhenThereIsNoManifest() {
        Assertions.assertThatThrownBy(() -> ManifestReader.read(root.resolve("stet.yaml"), "stet.yaml"))
                .isInstanceOf(NoSuchFileException.class);
    }

    private void service(String name) throws IOException {
        Files.createDirectory(root.resolve(name));
        Files.writeString(root.resolve(name + "/Dockerfile"), "FROM scratch\n");
    }

    private List<String> problems(String body) {
        ManifestException failure =
                catchThrowableOfType(ManifestException.class, () -> ManifestReader.read(manifest(body), root));
        return failure.problems().stream().map(Problem::toString).toList();
    }

    private static ManifestSource manifest(String body) {
        return ManifestText.source("version: 1\nservices:\n  backend:\n    " + body + "\n");
    }
}
