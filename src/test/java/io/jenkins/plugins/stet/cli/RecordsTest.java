package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The commands that write records, and what detection makes of them afterwards. */
class RecordsTest extends SampleRepository {
    @Test
    void shouldPassAServiceWithoutImage() throws IOException {
        adopt();
        write("lib/a.txt", "b\n");

        CliRun run = stet("passed", "lib", "--json");

        assertThat(texts(run.json().at("/passed"))).containsExactly("lib");
        assertThat(tier("lib")).isEqualTo("none");
    }

    @Test
    void shouldSayThatAPassedServiceWithoutRecordedImageIsStillBuilt() throws IOException {
        adopt();
        write("frontend/index.html", "<b>\n");

        CliRun run = stet("passed", "frontend");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("no image of this content is recorded").contains("stet adopt frontend");
        assertThat(stet("detect", "--no-verify", "--json")
                        .json()
                        .at("/services/frontend/build")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void shouldForget() {
        adopt();
        stet("forget", "frontend");

        assertThat(tier("frontend")).isEqualTo("full");
        assertThat(tier("backend")).isEqualTo("none");
    }

    @Test
    void shouldEndWithThreeWhenNobodyAnswersAnAdoption() {
        CliRun run = stet("adopt", "frontend", "--json");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.json().at("/error/kind").asText()).isEqualTo("unreachable");
        assertThat(run.json().at("/error/message").asText())
                .contains("frontend")
                .contains("/nowhere/docker.sock");
        assertThat(tier("frontend")).isEqualTo("full");
    }

    @Test
    void shouldRefuseAnImpossibleTag() {
        assertThat(stet("adopt", "--tag", "a b").exitCode()).isEqualTo(2);
    }

    @Test
    void shouldNotBelieveAnAdoptionWithoutDigestWhenVerifying() {
        adopt();

        CliRun run = stet("detect", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().at("/services/frontend/build").asBoolean()).isTrue();
        assertThat(run.json().at("/services/frontend/reasons/0/kind").asText()).isEqualTo("unverified");
        assertThat(run.json().at("/services/lib/changed").asBoolean()).isFalse();
    }

    @Test
    void shouldNeverTakeItsOwnRecordsForInputs() throws IOException {
        write("stet.yaml", "version: 1\nservices: {all: {context: ., image: false}}\n");
        stet("passed");

        assertThat(stet("detect", "--no-verify", "--exit-code").exitCode()).isZero();
    }
}
