package io.jenkins.plugins.stet.core.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DockerfileSyntaxTest {
    @Test
    void shouldJoinContinuationLinesOverCommentsAndEmptyLines() throws DockerfileException {
        Needs needs = Needs.of(
                """
                FROM scratch
                COPY a \\
                  # a comment in between
                  b \\

                  c \\\t\s
                  /to/
                """);

        assertThat(needs.context()).containsExactly("2: a", "2: b", "2: c");
        assertThat(needs.get().warnings())
                .extracting(DockerfileWarning::text)
                .containsExactly("an empty line inside an instruction: newer engines will refuse it");
    }

    @Test
    void shouldNotContinueAtAnEscapedEscapeNorInAComment() throws DockerfileException {
        assertThat(Needs.of(
                                """
                FROM scratch
                # a comment \\
                ENV x=a\\\\
                COPY b /
                """)
                        .context())
                .containsExactly("4: b");
    }

    @Test
    void shouldObeyTheEscapeDirective() throws DockerfileException {
        assertThat(Needs.of(
                                """
                # escape=`
                FROM scratch
                COPY a `
                  b /
                COPY ["dir`*", "/"]
                """)
                        .context())
                .containsExactly("3: a", "3: b", "5: dir*");
    }

    @Test
    void shouldTakeADirectiveOnlyAtTheTop() throws DockerfileException {
        assertThat(Needs.of(
                                """
                # just a comment
                # escape=`
                FROM scratch
                COPY a \\
                  b /
                """)
                        .context())
                .containsExactly("4: a", "4: b");
    }

    @Test
    void shouldReadInstructionsInAnyCase() throws DockerfileException {
        assertThat(Needs.of("from scratch as One\ncopy a /\nFrom one\naDD b /\n")
                        .context())
                .containsExactly("2: a", "4: b");
    }

    @Test
    void shouldReadTheJsonForm() throws DockerfileException {
        assertThat(Needs.of(
                                """
                FROM scratch
                COPY ["with space", "a\\u0062", "/"]
                COPY [ "x" , "/" ]
                """)
                        .context())
                .containsExactly("2: with space", "2: ab", "3: x");
    }

    @Test
    void shouldReadBrokenJsonAsWords() throws DockerfileException {
        assertThat(Needs.of("FROM scratch\nCOPY [\"a\", 'b' /\n").context())
                .containsExactly("2: b", "2! COPY [a,: a character class does not end");
    }

    @Test
    void shouldNotTakeInlineFilesFromTheContext() throws DockerfileException {
        assertThat(Needs.of(
                                """
                FROM scratch
                COPY <<EOF <<-"OTHER" real /to/
                COPY not-this /
                EOF
                COPY nor-this /
                \tOTHER
                RUN <<EOF
                COPY never /
                EOF
                COPY last /
                """)
                        .context())
                .containsExactly("2: real", "10: last");
    }

    @Test
    void shouldReadAHeredocOfATriggerAndOneWithBlanks() throws DockerfileException {
        assertThat(Needs.of(
                                """
                FROM scratch AS base
                ONBUILD COPY <<EOF a /to/
                COPY x /
                EOF
                FROM base
                RUN cat << EOF
                COPY y /
                EOF
                """)
                        .context())
                .containsExactly("5: a");
    }

    @Test
    void shouldNotSeeAHeredocWhereThereIsNone() throws DockerfileException {
        assertThat(Needs.of(
                                """
                FROM scratch
                RUN echo $((1<<2)) && cat <<<word
                RUN ["sh", "-c", "cat <<EOF"]
                CMD cat <<EOF
                COPY a /
                """)
                        .context())
                .containsExactly("5: a");
    }

    @Test
    void shouldReadByteOrderMarkAndCarriageReturns() throws DockerfileException {
        byte[] content = "\uFEFF# escape=`\r\nFROM scratch\r\nCOPY a `\r\n  b /\r\nCOPY <<E c /\r\nCOPY d /\r\nE\r\n"
                .getBytes(StandardCharsets.UTF_8);
        DockerfileNeeds needs = DockerfileAnalyzer.analyze(
                DockerfileParser.parse(content), Needs.of("").request());

        assertThat(needs.sources()).extracting(ContextSource::pattern).containsExactly("a", "b", "c");
    }

    @Test
    void shouldWidenForWhatItDoesNotKnow() throws DockerfileException {
        assertThat(Needs.of("FROM scratch\nSUMMON demons\nCOPY --deep a /\nRUN --gpu=all x\n")
                        .context())
                .containsExactly(
                        "3: a",
                        "2! the instruction SUMMON is not known",
                        "3! --deep of COPY is not known",
                        "4! --gpu of RUN is not known");
    }

    @Test
    void shouldNotReadTheStageOfAnUnknownFlagAsAnImage() throws DockerfileException {
        assertThat(Needs.of("FROM --lazy scratch\nCOPY a /\n").context())
                .containsExactly("2: a", "1! --lazy of FROM is not known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "ARG x=1\n"})
    void shouldRefuseAFileWithoutFrom(String text) {
        assertThatThrownBy(() -> DockerfileParser.parse(text))
                .isInstanceOf(DockerfileException.class)
                .hasMessageContaining("there is no FROM");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "COPY a b|1|COPY stands before the first FROM",
                "FROM a b|1|FROM takes an image",
                "FROM a as 1x|1|is no name for a stage",
                "FROM scratch~COPY a|2|needs at least one source",
                "FROM scratch~~RUN <<EOF~x|3|does not end",
                "# escape=x~FROM scratch|1|is neither",
                "# escape=`~# escape=`~FROM scratch|2|is given twice",
                "FROM scratch~ENV x|2|has no value",
                "FROM scratch~ENV a=1 x|2|is not NAME=value",
                "FROM scratch~ARG =1|2|has no name",
                "FROM scratch~COPY --from=1 a b|2|no stage number 1",
                "FROM scratch~COPY --from=0 a b|2|not finished here",
                "FROM scratch~COPY --exclude=[ a b|2|--exclude"
            })
    void shouldSayWhereAFileIsWrong(String text, int line, String message) {
        assertThatThrownBy(() -> Needs.of(text.replace('~', '\n')).get())
                .isInstanceOf(DockerfileException.class)
                .hasMessageContaining(message)
                .extracting(thrown -> ((DockerfileException) thrown).line())
                .isEqualTo(line);
    }
}
