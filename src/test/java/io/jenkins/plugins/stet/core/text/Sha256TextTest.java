package io.jenkins.plugins.stet.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256TextTest {
    private static final String DIGITS = "0123456789abcdef".repeat(4);

    @Test
    void shouldKnowSixtyFourSmallHexadecimalDigits() {
        assertThat(Sha256Text.isValid(DIGITS)).isTrue();
        assertThat(Sha256Text.isValid("sha256:" + DIGITS, "sha256:".length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'g', 'A', 'F', '/', ':', '`', ' ', '\n', '\u0661'})
    void shouldRefuseEveryOtherSign(char other) {
        assertThat(Sha256Text.isValid(other + DIGITS.substring(1))).isFalse();
        assertThat(Sha256Text.isValid(DIGITS.substring(1) + other)).isFalse();
    }

    @Test
    void shouldRefuseEveryOtherLength() {
        assertThat(Sha256Text.isValid("")).isFalse();
        assertThat(Sha256Text.isValid(DIGITS.substring(1))).isFalse();
        assertThat(Sha256Text.isValid(DIGITS + '0')).isFalse();
        assertThat(Sha256Text.isValid(DIGITS, 1)).isFalse();
        assertThat(Sha256Text.isValid("", 1)).isFalse();
    }
}
