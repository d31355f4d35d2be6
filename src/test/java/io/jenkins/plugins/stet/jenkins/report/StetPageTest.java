package io.jenkins.plugins.stet.jenkins.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class StetPageTest {
    @Test
    void shouldCountAsPeopleDo() {
        String counts = ResourceBundle.getBundle("io.jenkins.plugins.stet.jenkins.report.StetRunAction.index")
                .getString("counts");

        assertThat(MessageFormat.format(counts, 0, 0, 0)).isEqualTo("no services, 0 changed, 0 to build");
        assertThat(MessageFormat.format(counts, 1, 1, 0)).isEqualTo("1 service, 1 changed, 0 to build");
        assertThat(MessageFormat.format(counts, 1200, 7, 5)).isEqualTo("1,200 services, 7 changed, 5 to build");
    }

    @Test
    void shouldSayInALineWhyAServiceWasNotBuilt() {
        assertThat(new ServiceRow(Map.of("error", "exit code: 3\n    failing")).getError())
                .isEqualTo("exit code: 3");
        assertThat(new ServiceRow(Map.of()).getError()).isEmpty();
    }

    @Test
    void shouldNotLetNamesTurnTheDirectionOfReading() {
        ServiceRow row = new ServiceRow(Map.of("image", "a\u202eb", "why", List.of("a/\u202egnp.exe modified")));

        assertThat(row.getImage()).isEqualTo("a\\u202eb");
        assertThat(row.getReasons()).containsExactly("a/\\u202egnp.exe modified");
    }
}
