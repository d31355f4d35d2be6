package io.jenkins.plugins.stet.core.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoreRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a|a|true",
                "a|a/b/c|true",
                "a|b/a|false",
                "/a|a|true",
                "a/|a|true",
                "./a//b|a/b|true",
                "a/../b|b|true",
                "  a  |a|true",
                "*|a/b|true",
                "*.md|a.md|true",
                "*.md|docs/a.md|false",
                "**/*.md|docs/deep/a.md|true",
                "**/*.md|a.md|true",
                "**/a|x/y/a|true",
                "**/a|x/ba|false",
                "**a|x/ba|true",
                "a/**|a|false",
                "a/**|a/b|true",
                "a/**/c|a/c|true",
                "a/**/c|a/x/y/c|true",
                "a/**/c|ac|false",
                "**|any/thing|true",
                "a?c|abc|true",
                "a?c|a/c|false",
                "?|é|true",
                "a[bc]d|acd|true",
                "a[^bc]d|acd|false",
                "a[^b]d|a/d|true",
                "[a-c]/x|b/x|true",
                "a\\*b|a*b|true",
                "a\\*b|axb|false",
                "a~!a/b|a/b|false",
                "a~!a/b|a/c|true",
                "!a~a|a|true",
                "*~!*.txt|a.txt|false",
                "*~!*.txt|dir/a.txt|true",
                "**~!**/keep|x/y/keep|false",
                "*~!dir|dir/any/thing|false",
                "*~!dir~dir/secret|dir/secret/key|true",
                "! a~b|b|true",
                ".|a|false",
                "/|a|false",
                "..|a|false",
                "a]b*|a]bc|true",
                "(a)+.{2}$|(a)+.{2}$|true",
                "(a).*|(a).b|true"
            })
    void shouldMatchAsDockerDoes(String lines, String path, boolean ignored) throws DockerfileException {
        assertThat(IgnoreRules.parse(lines.replace('~', '\n')).ignores(RawPaths.of(path)))
                .isEqualTo(ignored);
    }

    @Test
    void shouldSeeACommentOnlyAtTheBeginningOfALine() throws DockerfileException {
        assertThat(IgnoreRules.parse("#a").ignores("#a")).isFalse();
        assertThat(IgnoreRules.parse(" #a").ignores("#a")).isTrue();
    }

    @Test
    void shouldReadByteOrderMarkAndCarriageReturns() throws DockerfileException {
        IgnoreRules rules = IgnoreRules.parse("\uFEFFa\r\n# a comment\r\n\r\nb\r\n");

        assertThat(rules.ignores("a")).isTrue();
        assertThat(rules.ignores("b")).isTrue();
        assertThat(rules.ignores("c")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok\n[", "ok\na\\", "ok\n!", "ok\n!/", "ok\n[]a]", "ok\n[a-]"})
    void shouldSayWhichLineIsNoPattern(String text) {
        assertThatThrownBy(() -> IgnoreRules.parse(text))
                .isInstanceOf(DockerfileException.class)
                .extracting(thrown -> ((DockerfileException) thrown).line())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\\d|d", "\\d|1", "a^*|a^b", "[*]|x", "[[:alpha:]]|a", "[?]|?", "\uFFFDx|x"})
    void shouldKeepFilesOnLinesThatEnginesReadOddly(String line, String path) throws DockerfileException {
        IgnoreRules rules = IgnoreRules.parse(line);

        assertThat(rules.ignores(path)).isFalse();
        assertThat(rules.rules().oddLines()).containsExactly(line);
        assertThat(IgnoreRules.parse("*\n!" + line).ignores(path)).isFalse();
    }

    @Test
    void shouldLookEverywhereForWhatAnOddExceptionKeeps() throws DockerfileException {
        PathRules rules = IgnoreRules.parse("*\n!\uFFFD/x").rules();

        assertThat(rules.top().enter("a").mayHoldUnmatched("a")).isTrue();
        assertThat(IgnoreRules.parse("*\n!a/*/**")
                        .rules()
                        .top()
                        .enter("a")
                        .enter("a/b")
                        .mayHoldUnmatched("a/b"))
                .isTrue();
        assertThat(IgnoreRules.parse("a".repeat(2000)).rules().oddLines()).isEmpty();
        assertThat(IgnoreRules.parse("*a".repeat(2000)).rules().oddLines()).hasSize(1);
    }

    @Test
    void shouldSayWhereAWalkMayTurnBack() throws DockerfileException {
        PathRules rules =
                IgnoreRules.parse("*\n!src/main/**\n!docs/*\nsrc/main/gen").rules();
        PathRules.Scope src = rules.top().enter("src");

        assertThat(src.isMatched()).isTrue();
        assertThat(src.mayHoldUnmatched("src")).isTrue();
        assertThat(src.enter("src/test").mayHoldUnmatched("src/test")).isFalse();
        assertThat(src.enter("src/main").mayHoldUnmatched("src/main")).isTrue();
        assertThat(rules.top().enter("docs").mayHoldUnmatched("docs")).isTrue();
        assertThat(rules.top().enter("target").mayHoldUnmatched("target")).isFalse();
        PathRules anywhere = IgnoreRules.parse("*\n!**/keep").rules();
        assertThat(anywhere.top().enter("a").mayHoldUnmatched("a")).isTrue();
    }

    /** As docker 28.2.2 builds: the exception changed nothing when its turn came, so it keeps nothing below. */
    @Test
    void shouldIgnoreWhatLiesDeeperThoughAnExceptionNamesADirectoryAbove() throws DockerfileException {
        IgnoreRules rules = IgnoreRules.parse("**/*.md\n!**/keep*");

        assertThat(rules.ignores("docs/keep6/plain")).isFalse();
        assertThat(rules.ignores("docs/keep6/A6/main.md/deep/a")).isTrue();
    }

    @Test
    void shouldPreferTheFileBesideTheDockerfile() {
        assertThat(IgnoreRules.candidates("build/app.Dockerfile", "src"))
                .containsExactly("build/app.Dockerfile.dockerignore", "src/.dockerignore");
        assertThat(IgnoreRules.candidates("Dockerfile", ""))
                .containsExactly("Dockerfile.dockerignore", ".dockerignore");
    }

    @Test
    void shouldNotMindNamesThatAreNoText() throws DockerfileException {
        IgnoreRules rules = IgnoreRules.parse("?x\n**/b");

        assertThat(rules.ignores("\u00FFx")).isTrue();
        assertThat(rules.ignores("\u00C3\u00A9x")).isTrue();
        assertThat(rules.ignores("\u00C3\u00C3x")).isFalse();
        assertThat(rules.ignores("\u00FF/b")).isTrue();
    }
}
