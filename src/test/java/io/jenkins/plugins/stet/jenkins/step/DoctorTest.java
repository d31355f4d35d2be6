package io.jenkins.plugins.stet.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.engine.doctor.Finding;
import io.jenkins.plugins.stet.engine.doctor.Findings;
import io.jenkins.plugins.stet.jenkins.detect.LocalTree;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor of a run says what is wrong, whatever it is, and goes on with the rest. */
class DoctorTest {
    private static final Function<Manifest, List<Finding>> REGISTRIES = manifest ->
            List.of(Finding.ok("registry", "answers for " + manifest.services().size()));

    @TempDir
    private Path directory;

    private LocalTree files;
    private EngineVoice engine = (question, limit) -> new Findings(List.of(Finding.ok("engine", "fine"))).document();
    private List<String> problems = List.of();

    @BeforeEach
    void write() throws IOException {
        files = new LocalTree(directory)
                .with("stet.yaml", "version: 1\nservices:\n  app: {}\n")
                .with("app/Dockerfile", "FROM scratch\n");
    }

    @Test
    void shouldTellOfEngineManifestRegistriesAndRecords() throws Exception {
        assertThat(subjects()).containsExactly("ok engine", "ok manifest", "ok registry", "ok records");
        assertThat(examine().all().get(3).text()).endsWith("they take 12.3 kB");
    }

    @Test
    void shouldSayThatTheAgentCannotAskTheEngine() throws Exception {
        engine = (question, limit) -> {
            throw new IOException("no java");
        };

        assertThat(subjects()).containsExactly("problem engine", "ok manifest", "ok registry", "ok records");
        assertThat(examine().all().get(0).text()).contains("no java");
    }

    @Test
    void shouldNotBelieveAnAnswerOfAnotherForm() throws Exception {
        engine = (question, limit) -> Map.of("checks", "all fine");

        assertThat(subjects()).contains("problem engine");
    }

    @Test
    void shouldLeaveALostAgentToTheStep() {
        engine = (question, limit) -> {
            throw new ClosedChannelException();
        };

        assertThatThrownBy(this::examine).isInstanceOf(ClosedChannelException.class);
    }

    @Test
    void shouldSayThatThereIsNoManifestThatItCanRead() throws Exception {
        files.with("stet.yaml", "version: 1\nservices:\n  app: {contxt: x}\n");

        assertThat(subjects()).containsExactly("ok engine", "problem manifest", "ok records");
        assertThat(examine().all().get(1).text()).contains("stet.yaml:3:");
    }

    @Test
    void shouldNameEveryDamagedRecord() throws Exception {
        problems = List.of("one was damaged", "two was damaged");

        assertThat(subjects()).endsWith("warning records", "warning records");
    }

    private List<String> subjects() throws IOException, InterruptedException {
        return examine().all().stream()
                .map(finding -> finding.health().word() + " " + finding.subject())
                .toList();
    }

    private Findings examine() throws IOException, InterruptedException {
        return new Doctor(engine, files, REGISTRIES, problems, 12_345).examine(line -> {});
    }
}
