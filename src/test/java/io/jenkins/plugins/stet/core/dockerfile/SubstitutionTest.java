package io.jenkins.plugins.stet.core.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubstitutionTest {
    private static final Map<String, String> VALUES =
            Map.of("x", "one", "empty", "", "path", "a/b/c.tar.gz", "num", "1.2.3", "é", "accent");

    private static final Variables VARIABLES = name -> name.equals("dark")
            ? new Variable.Unknown("nobody knows")
            : VALUES.containsKey(name) ? new Variable.Value(VALUES.get(name)) : Variable.unset();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "NULL",
            value = {
                "$x|one",
                "${x}|one",
                "a$x-b|aone-b",
                "$xy|``",
                "${x}y|oney",
                "$none|``",
                "${none:-two}|two",
                "${none-two}|two",
                "${empty:-two}|two",
                "${empty-two}|``",
                "${x:-two}|one",
                "${x:+two}|two",
                "${x+two}|two",
                "${empty:+two}|``",
                "${empty+two}|two",
                "${none:+two}|``",
                "${none:-$x}|one",
                "${none:-${also:-${x}}}|one",
                "${x:?must}|one",
                "${path#a/}|b/c.tar.gz",
                "${path#*/}|b/c.tar.gz",
                "${path##*/}|c.tar.gz",
                "${path%.*}|a/b/c.tar",
                "${path%%.*}|a/b/c",
                "${path%.zip}|a/b/c.tar.gz",
                "${num/./_}|1_2.3",
                "${num//./_}|1_2_3",
                "${path/\\//-}|a-b/c.tar.gz",
                "'$x'|$x",
                "\"$x\"|one",
                "\"'$x'\"|'one'",
                "\\$x|$x",
                "\"\\$x\"|$x",
                "\"a\\b\"|a\\b",
                "a\\b|ab",
                "$|$",
                "$$|``",
                "a$|a$",
                "$é|accent",
                "$1a|a",
                "end\\|end"
            })
    void shouldExpandAsTheEngineDoes(String word, String expected) {
        assertThat(new Substitution('\\').expand(word, VARIABLES)).isEqualTo(new Expansion.Known(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$dark",
                "${dark:-x}",
                "${dark+x}",
                "${dark?x}",
                "a${dark}b",
                "\"$dark\"",
                "${dark%x}",
                "${none:-$dark}",
                "${dark/a/b}"
            })
    void shouldKnowWhatItDoesNotKnow(String word) {
        assertThat(new Substitution('\\').expand(word, VARIABLES))
                .isEqualTo(new Expansion.Unknown("$dark is not known: nobody knows"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${x",
                "${",
                "${}",
                "${:x}",
                "${x^^}",
                "${x:#a}",
                "${none:?}",
                "${none?message}",
                "${empty:?}",
                "'open",
                "\"open",
                "${x/a}",
                "${x/a/b",
                "${x//a/\\$1}",
                "${x#\\q}",
                "${x#*****}"
            })
    void shouldNotGuessWhatAnEngineRefuses(String word) {
        assertThat(new Substitution('\\').expand(word, VARIABLES)).isInstanceOf(Expansion.Unknown.class);
    }

    @Test
    void shouldUseTheOtherEscape() {
        assertThat(new Substitution('`').expand("a`$x\\b", VARIABLES)).isEqualTo(new Expansion.Known("a$x\\b"));
    }

    @Test
    void shouldRefuseDeepNesting() {
        String deep = "${a:-".repeat(100_000);

        assertThat(new Substitution('\\').expand(deep, VARIABLES)).isInstanceOf(Expansion.Unknown.class);
    }

    @Test
    void shouldRememberWhatWasLookedUp() {
        Substitution substitution = new Substitution('\\');
        substitution.expand("${none:-$x} $empty", VARIABLES);

        assertThat(substitution.lookedUp()).containsExactly("empty", "none", "x");
    }
}
