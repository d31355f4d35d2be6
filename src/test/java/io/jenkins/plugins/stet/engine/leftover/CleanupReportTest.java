package io.jenkins.plugins.stet.engine.leftover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.baseline.PlainJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CleanupReportTest {
    private static final CleanupReport REPORT = new CleanupReport(
            new CleanupResult(
                    List.of(new Leftover(Leftover.Kind.IMAGE, "sha256:ab", "sha256:ab", 2_500_000)),
                    Map.of(new Leftover(Leftover.Kind.NETWORK, "4711", "stet-net", 0), "it is in use")),
            false);

    @Test
    void shouldBeReadAsItWasWritten() throws IOException {
        assertThat(CleanupReport.of(PlainJson.read(PlainJson.write(REPORT.document()))))
                .isEqualTo(REPORT);
    }

    @Test
    void shouldTellWhatWentAndWhatStays() {
        assertThat(REPORT.lines())
                .containsExactly(
                        "image sha256:ab  2.5 MB",
                        "network stet-net  stays: it is in use",
                        "1 removed, at most 2.5 MB freed");
        assertThat(new CleanupReport(REPORT.result(), true).lines()).contains("1 to remove, at most 2.5 MB");
    }

    @Test
    void shouldNotBelieveOtherData() {
        Map<String, Object> odd = Map.of(
                "removed", List.of(Map.of("kind", "image", "id", "x", "name", "x", "bytes", -1L)), "kept", List.of());

        assertThatThrownBy(() -> CleanupReport.of(odd)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CleanupReport.of(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
