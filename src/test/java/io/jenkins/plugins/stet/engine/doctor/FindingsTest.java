package io.jenkins.plugins.stet.engine.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.baseline.PlainJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Findings FINDINGS = new Findings(List.of(
            Finding.ok("clock", "that of the engine"),
            Finding.unreachable("engine", "nobody answers", "Start it."),
            Finding.warning("storage", "vfs", "Use overlay2.")));

    @Test
    void shouldBeReadAsTheyWereWritten() throws IOException {
        Findings read = Findings.of(PlainJson.read(PlainJson.write(FINDINGS.document())));

        assertThat(read.document()).isEqualTo(FINDINGS.document());
        assertThat(read.document()).containsEntry("health", "problem");
    }

    @Test
    void shouldSayWhatToDoInASentenceOfItsOwn() {
        assertThat(FINDINGS.all()).extracting(Finding::sentences).contains("nobody answers. Start it.");
    }

    @Test
    void shouldNotBelieveOtherData() {
        Map<String, Object> odd = Map.of("checks", List.of(Map.of("subject", "clock", "health", "fine")));

        assertThatThrownBy(() -> Findings.of(odd))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fine");
        assertThatThrownBy(() -> Findings.of(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
