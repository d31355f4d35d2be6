package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.BuiltFrom;
import io.jenkins.plugins.stet.core.baseline.BuiltMark;
import io.jenkins.plugins.stet.core.baseline.Content;
import io.jenkins.plugins.stet.core.baseline.FileBaselineStore;
import io.jenkins.plugins.stet.core.baseline.MarkedImage;
import io.jenkins.plugins.stet.core.baseline.PassedMark;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {
    private static final String FINGERPRINT = "ab".repeat(32);

    @TempDir
    private Path repository;

    @BeforeEach
    void recordOneService() throws Exception {
        Files.createDirectories(repository.resolve("a"));
        Files.createDirectories(repository.resolve("b"));
        Files.writeString(
                repository.resolve("stet.yaml"), "version: 1\ndefaults: {image: false}\nservices: {a: {}, b: {}}\n");
        BuildStamp stamp = new BuildStamp(7, "stet #7", TrustClass.BRANCH, Instant.parse("2026-01-02T01:04:05Z"));
        Content content = Content.of("1", FINGERPRINT, Map.of());
        MarkedImage image = MarkedImage.of(Digest.of("x".getBytes(StandardCharsets.UTF_8)));
        new FileBaselineStore(repository.resolve(".stet/records"))
                .update(new ServiceId("a"), history -> history.withBuilt(
                                content, new BuiltMark(stamp, ImageRepository.local("a"), image, BuiltFrom.nothing()))
                        .withPassed(content, new PassedMark(stamp, "", image)));
    }

    @Test
    void shouldTellWhatIsRemembered() {
        assertThat(CliRun.in(repository, "status").out())
                .isEqualTo(
                        """
                        a  passed abababababab (stet #7, 2 h ago)  image 2d711642b726 (stet #7, 2 h ago)  1 content remembered
                        b  never passed                            no image is known                      0 contents remembered
                        """);
    }

    @Test
    void shouldTellItAsJson() {
        CliRun run = CliRun.in(repository, "status", "--json");

        assertThat(run.json().at("/services/a/passed/fingerprint").asText()).isEqualTo("sha256:" + FINGERPRINT);
        assertThat(run.json().at("/services/a/built/digest").asText()).startsWith("sha256:2d711642b726");
        assertThat(run.json().at("/services/a/built/at").asText()).isEqualTo("2026-01-02T01:04:05Z");
        assertThat(run.json().at("/services/b/passed").isNull()).isTrue();
    }

    @Test
    void shouldForgetOneService() {
        assertThat(CliRun.in(repository, "forget", "a", "--json")
                        .json()
                        .at("/forgotten")
                        .asText())
                .isEqualTo("a");

        assertThat(CliRun.in(repository, "status", "a").out()).contains("never passed");
    }

    @Test
    void shouldAskWhichServiceToForget() {
        assertThat(CliRun.in(repository, "forget").exitCode()).isEqualTo(2);
        assertThat(CliRun.in(repository, "forget", "c").err()).contains("there is no service 'c'");
    }

    @Test
    void shouldIgnoreItself() throws IOException {
        CliRun.in(repository, "forget", "a");

        assertThat(repository.resolve(".stet/.gitignore")).hasContent("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {".stet", ".stet/records", ".stet/cache"})
    void shouldNotWriteWhereALinkLeads(String name) throws IOException {
        Path elsewhere = Files.createDirectory(repository.resolve("elsewhere"));
        Path link = repository.resolve(name);
        if (Files.exists(link)) {
            Files.move(link, repository.resolve("moved"));
        }
        Files.createSymbolicLink(link, elsewhere);

        assertThat(CliRun.in(repository, "detect", "--no-verify").exitCode()).isEqualTo(2);
        assertThat(CliRun.in(repository, "passed").err()).contains(name + " is a symbolic link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void shouldReportDamage() throws IOException {
        try (var files = Files.walk(repository.resolve(".stet/records"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "damaged");
            }
        }

        CliRun run = CliRun.in(repository, "status", "a");

        assertThat(run.out()).contains("the record is damaged");
        assertThat(run.err()).startsWith("stet: ").contains(".corrupt-");
    }
}
