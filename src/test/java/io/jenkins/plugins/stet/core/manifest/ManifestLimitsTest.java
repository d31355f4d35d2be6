package io.jenkins.plugins.stet.core.manifest;

import static io.jenkins.plugins.stet.core.manifest.ManifestText.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ManifestLimitsTest {
    @Test
    void shouldNotLaughABillionTimes() {
        StringBuilder text = new StringBuilder("version: 1\nservices: {a: {}}\nx-0: &a0 [ha, ha, ha]\n");
        for (int i = 1; i < 40; i++) {
            String below = "*a" + (i - 1);
            text.append("x-%d: &a%d [%s, %s, %s, %s]\n".formatted(i, i, below, below, below, below));
        }

        assertThat(problems(text.toString())).singleElement().asString().contains("written out the manifest is larger");
    }

    @Test
    void shouldNotMergeABillionTimes() {
        StringBuilder text = new StringBuilder("version: 1\nx-a: &a {");
        for (int i = 0; i < 40_000; i++) {
            text.append('k').append(i).append(": 1,");
        }
        text.append("}\nservices:\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("  s").append(i).append(": {<<: *a}\n");
        }

        assertThat(problems(text.toString()))
                .anySatisfy(problem -> assertThat(problem).contains("is larger"));
    }

    @Test
    void shouldNotLayLargeDefaultsUnderABillionServices() {
        StringBuilder text = new StringBuilder("version: 1\ndefaults: {args: {");
        for (int i = 0; i < 40_000; i++) {
            text.append('k').append(i).append(": 1,");
        }
        text.append("}}\nservices:\n");
        for (int i = 0; i < 40_000; i++) {
            text.append("  s").append(i).append(":\n");
        }

        assertThat(problems(text.toString()))
                .anySatisfy(problem -> assertThat(problem).contains("is larger"));
    }

    @Test
    void shouldRefuseDeepNesting() {
        String deep = "[".repeat(50_000) + "]".repeat(50_000);

        assertThat(problems("version: 1\nx-a: " + deep + "\nservices: {a: {}}"))
                .singleElement()
                .asString()
                .contains("nested more than 32 deep");
    }

    @Test
    void shouldRefuseLargeFiles() {
        byte[] large = new byte[ManifestSource.MAX_BYTES + 1];

        assertThatThrownBy(() -> ManifestSource.ofBytes("stet.yaml", large))
                .isInstanceOf(ManifestException.class)
                .hasMessageContaining("the limit is 1048576");
    }

    @Test
    void shouldReadAThousandServices() throws ManifestException {
        StringBuilder text =
                new StringBuilder("version: 1\ndefaults: {args: {A: b}, inputs: {exclude: ['*.md']}}\nservices:\n");
        for (int i = 0; i < 1000; i++) {
            text.append("  s%d: {dependsOn: [%s]}\n".formatted(i, i == 0 ? "" : "s" + (i - 1)));
        }

        assertThat(ManifestText.read(text.toString()).services()).hasSize(1000);
    }
}
