package io.jenkins.plugins.stet.jenkins.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.jenkins.report.Report;
import io.jenkins.plugins.stet.jenkins.report.ReportFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastLinesTest {
    private static final String IMAGE = "registry.example.com/prod/";

    @TempDir
    Path directory;

    private Report report;

    @BeforeEach
    void readReport() throws IOException {
        report = new ReportFile(directory).read();
    }

    private List<String> lines() {
        return new LastLines(name -> name.equals("cheap") ? 0 : 170).of(report);
    }

    private void service(String name, Map<String, ?> facts) {
        report = report.withService(name, facts);
    }

    @Test
    void shouldTellWhatBecameOfEachServiceAndSumItUp() {
        service(
                "api",
                Map.of("image", IMAGE + "api", "status", "built", "reference", IMAGE + "api@x", "seconds", 192L));
        service("web", Map.of("image", IMAGE + "web", "status", "skipped", "reference", IMAGE + "web@y"));
        service("job", Map.of("image", IMAGE + "job", "status", "retagged", "reference", IMAGE + "job@z"));
        service("cheap", Map.of("image", IMAGE + "cheap", "digest", "sha256:ab", "build", false));
        service("gpu", Map.of("image", IMAGE + "gpu", "status", "failed", "digest", "sha256:old"));
        service("lambda", Map.of("changed", true, "build", false));
        service("later", Map.of("image", IMAGE + "later", "build", true));

        assertThat(lines())
                .containsExactly(
                        "Stet: api: registry.example.com/prod/api@x (rebuilt 3 min 12 s)",
                        "Stet: web: registry.example.com/prod/web@y (cached)",
                        "Stet: job: registry.example.com/prod/job@z (retagged)",
                        "Stet: cheap: registry.example.com/prod/cheap@sha256:ab (cached)",
                        "Stet: gpu: registry.example.com/prod/gpu (failed)",
                        "Stet: lambda: no image (changed)",
                        "Stet: later: registry.example.com/prod/later (not built)",
                        "Stet: 1 built, 3 cached, 1 failed, saved about 6 min");
    }

    @Test
    void shouldNotClaimToSaveWhatNobodyMeasured() {
        service("cheap", Map.of("image", IMAGE + "cheap", "status", "skipped"));

        assertThat(lines()).last().isEqualTo("Stet: 0 built, 1 cached");
    }

    @Test
    void shouldSayThatItWasSwitchedOff() {
        service("later", Map.of("image", IMAGE + "later", "build", true));
        report = report.switchedOff();

        assertThat(lines()).containsExactly(LastLines.OFF);
    }

    @Test
    void shouldListWhatWasBuiltAlthoughItWasSwitchedOff() {
        service(
                "api",
                Map.of("image", IMAGE + "api", "status", "built", "reference", IMAGE + "api@x", "seconds", 192L));
        report = report.switchedOff();

        assertThat(lines())
                .containsExactly(
                        "Stet: api: registry.example.com/prod/api@x (rebuilt 3 min 12 s)",
                        "Stet: 1 built, 0 cached",
                        LastLines.OFF);
    }

    @Test
    void shouldBeSilentInRunsWithoutAStep() {
        assertThat(lines()).isEmpty();
    }

    @Test
    void shouldNotSayTwiceWhatWasOnlyDetected() {
        service("later", Map.of("image", IMAGE + "later", "build", true));
        service("lambda", Map.of("changed", true, "build", false));

        assertThat(lines()).isEmpty();
    }
}
