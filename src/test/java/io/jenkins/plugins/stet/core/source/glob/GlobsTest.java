package io.jenkins.plugins.stet.core.source.glob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobsTest {
    private final GlobPool pool = new GlobPool();

    private Globs parse(String context, String... globs) throws GlobException {
        return pool.parse(List.of(globs), context);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "src/*.js|app/src/a.js",
                "src/*.js|app/src/.js",
                "src/**/*.js|app/src/a.js",
                "src/**/*.js|app/src/x/y/a.js",
                "**|app/anything/at/all",
                "**/*|app/a",
                "src|app/src/a/b",
                "src/|app/src/a",
                "/libs/**|libs/a/b",
                "/*.txt|a.txt",
                "?.js|app/a.js",
                "?.js|app/Ã¼.js",
                "[a-c]x|app/bx",
                "[!a-c]x|app/dx",
                "[]]|app/]",
                "[a-]|app/-",
                "{a,b{1,2}}.c|app/b2.c",
                "\\{a\\}|app/{a}",
                "a\\*|app/a*",
                "./a/./b|app/a/b",
                "../other/*|other/x",
                "a*b*c|app/aXbXbXc",
                "**/test/**|app/x/test/y",
                "*|app/.hidden"
            })
    void shouldMatch(String glob, String path) throws GlobException {
        assertThat(parse("app", glob).covers(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "src/*.js|app/src/x/a.js",
                "src/*.js|src/a.js",
                "/libs/**|app/libs/a",
                "libs/**|app/libs",
                "?.js|app/ab.js",
                "[a-c]x|app/dx",
                "[!a-c]x|app/bx",
                "a\\*|app/ab",
                "*.JS|app/a.js",
                "a*b*c|app/aXbXb",
                "**/test/**|app/test",
                "src/**|app/srcs/a"
            })
    void shouldNotMatch(String glob, String path) throws GlobException {
        assertThat(parse("app", glob).covers(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[a", "{a,b", "a\\", "../../x", "[", "{a,{b}"})
    void shouldRefuseWhatIsNoGlob(String glob) {
        assertThatThrownBy(() -> parse("app", glob))
                .isInstanceOf(GlobException.class)
                .hasMessageStartingWith("\"" + glob + "\"");
    }

    @Test
    void shouldBeOneObjectWhereTheSameIsLeft() throws GlobException {
        Globs one = parse("a", "/libs/x/**/*.js", "src").enter("libs").enter("x");
        Globs other = parse("b", "/libs/x/**/*.js", "*.md").enter("libs").enter("x");

        assertThat(one).isSameAs(other).isSameAs(one.enter("deeper"));
    }

    @Test
    void shouldMeanInEachContextWhatIsThere() throws GlobException {
        Globs one = parse("a", "src/*.js");
        Globs other = parse("b", "src/*.js");

        assertThat(one.covers("a/src/x.js")).isTrue();
        assertThat(one.covers("b/src/x.js")).isFalse();
        assertThat(other.covers("b/src/x.js")).isTrue();
        assertThat(other.covers("a/src/x.js")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/libs/**,src", "src,/libs/**"})
    void shouldMeanInEachContextWhatIsThereAlsoBesideGlobsFromTheRoot(String globs) throws GlobException {
        Globs one = parse("a", globs.split(","));
        Globs other = parse("b", globs.split(","));

        for (Globs either : List.of(one, other)) {
            assertThat(either.covers("libs/x")).isTrue();
        }
        assertThat(one.covers("a/src/x")).isTrue();
        assertThat(one.covers("b/src/x")).isFalse();
        assertThat(other.covers("b/src/x")).isTrue();
        assertThat(other.covers("a/src/x")).isFalse();
    }

    @Test
    void shouldKnowWhereNothingCanMatchAnyMore() throws GlobException {
        Globs globs = parse("a", "src/*.js");

        assertThat(globs.enter("b").isNone()).isTrue();
        assertThat(globs.enter("a").enter("src").isNone()).isFalse();
        assertThat(globs.enter("a").enter("src").enter("x").isNone()).isTrue();
        assertThat(globs.isLiteral()).isTrue();
        assertThat(globs.names()).containsExactly("a");
    }

    @Test
    void shouldTakePathsLiterally() {
        Globs globs = pool.path("a*/[b]");

        assertThat(globs.covers("a*/[b]/c")).isTrue();
        assertThat(globs.covers("ax/b")).isFalse();
        assertThat(pool.path("").isAll()).isTrue();
    }
}
