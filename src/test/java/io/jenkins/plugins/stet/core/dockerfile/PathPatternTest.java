package io.jenkins.plugins.stet.core.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {
    @Test
    void shouldSplitAtTheFirstNameWithAWildcard() {
        PathPattern pattern = PathPattern.of("a/b/c*/d");

        assertThat(pattern.literalPrefix()).isEqualTo("a/b");
        assertThat(pattern.hasWildcard()).isTrue();
        assertThat(pattern.matches("cx/d")).isTrue();
        assertThat(pattern.matches("cx/d/e")).isFalse();
        assertThat(pattern.mayMatchBelow("cx")).isTrue();
        assertThat(pattern.mayMatchBelow("x")).isFalse();
        assertThat(pattern.mayMatchBelow("cx/d")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"a/b, a/b", "'', ''", "é/x, Ã©/x"})
    void shouldKeepAPathWithoutWildcardWhole(String text, String raw) {
        PathPattern pattern = PathPattern.of(text);

        assertThat(pattern.literalPrefix()).isEqualTo(raw);
        assertThat(pattern.hasWildcard()).isFalse();
        assertThat(pattern.matches("")).isTrue();
        assertThat(pattern.mayMatchBelow("x")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "*.txt, a.txt, true",
        "*.txt, a/b.txt, false",
        "*/*.txt, a/b.txt, true",
        "**, a/b, false",
        "**, a, true",
        "a?, aé, true",
        "[é-ü]x, öx, true",
        "[^a]x, bx, true",
        "a[^b]c, a/c, true",
        "[a-, a, false"
    })
    void shouldMatchWithinNames(String pattern, String path, boolean expected) {
        assertThat(PathPattern.of(pattern).matches(RawPaths.of(path))).isEqualTo(expected);
    }

    @Test
    void shouldMatchBelowAClassThatHoldsASlash() {
        assertThat(PathPattern.of("a[^b]c").mayMatchBelow("a")).isTrue();
    }

    @Test
    void shouldNotBeSlowOnHardPatterns() {
        String path = "a".repeat(4000) + "b";

        assertThat(PathPattern.of("*a".repeat(400) + "*c").matches(path)).isFalse();
    }
}
