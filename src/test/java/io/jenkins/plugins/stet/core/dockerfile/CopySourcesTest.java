package io.jenkins.plugins.stet.core.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopySourcesTest {
    private static Needs copy(String arguments) {
        return Needs.of("FROM scratch\n" + arguments + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "COPY a/b /|2: a/b",
                "COPY a/b/ /|2: a/b",
                "COPY /a/./b/../c /|2: a/c",
                "COPY ../../up /|2: up",
                "COPY . /|2: .",
                "COPY / /|2: .",
                "COPY ./ /|2: .",
                "COPY .. /|2: .",
                "COPY '' /|2: .",
                "COPY *.txt /|2: *.txt",
                "COPY d*/[ab]?/ /|2: d*/[ab]?",
                "COPY \"quoted\" /|2: quoted",
                "COPY \\$x /|2: $x",
                "COPY --chown=1:1 --chmod=755 --link a /|2: a",
                "COPY --link=false -- a /|2: a",
                "COPY --exclude=*.md --exclude=\"a b\" a /|2: a without *.md a b",
                "COPY --parents a/b /|2: . below a/b",
                "COPY --parents ./x/./y/**/z /|2: x below y/**/z",
                "COPY --parents=false a/b /|2: a/b",
                "ADD --exclude=x --unpack=false a.tar /|2: a.tar without x",
                "ADD github.com/a/b /|2: github.com/a/b",
                "COPY https://a/b /|2: https:/a/b",
                "RUN --mount=target=/x true|2: .",
                "RUN --mount=type=bind,source=a/b,target=/x true|2: a/b",
                "RUN --mount=src=/a,dst=/x,rw true|2: a",
                "RUN --mount=\"type=bind,source=a b,target=/x\" true|2: a b",
                "RUN --mount=type=bind,\\\"source=a,b\\\",target=/x true|2: a,b",
                "RUN --mount=TYPE=Bind,Source=a,target=/x true|2: a"
            })
    void shouldFindWhatIsTaken(String instruction, String expected) throws DockerfileException {
        assertThat(copy(instruction).context()).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADD https://example.com/x.tar /",
                "ADD http://example.com/x.git#main:sub /",
                "ADD git@github.com:a/b.git /",
                "ADD git://example.com/a /",
                "ADD ssh://git@example.com/a /"
            })
    void shouldWarnOfWhatComesFromTheNetwork(String instruction) throws DockerfileException {
        assertThat(copy(instruction).context()).isEmpty();
        assertThat(copy(instruction).get().warnings())
                .extracting(DockerfileWarning::text)
                .singleElement()
                .asString()
                .contains("a change there is never seen");
    }

    @Test
    void shouldNotWarnOfWhatHasAChecksum() throws DockerfileException {
        assertThat(copy("ADD --checksum=sha256:00 https://example.com/x /")
                        .get()
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUN --mount=type=cache,target=/c true",
                "RUN --mount=type=tmpfs,target=/c true",
                "RUN --mount=type=secret,id=x true",
                "RUN --mount=type=ssh true",
                "RUN --mount=type=cache,from=busybox,source=/bin,target=/c true",
                "COPY --from=busybox a /",
                "CMD COPY a /",
                "LABEL x=\"COPY a /\"",
                "ONBUILD COPY a /"
            })
    void shouldTakeNothingFromTheContext(String instruction) throws DockerfileException {
        assertThat(copy(instruction).context()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "COPY $PATH/x /|$PATH is not known",
                "COPY ${x^^} /|cannot be substituted",
                "COPY a\\\\b /|a backslash stays",
                "COPY [[a /|a character class does not end",
                "COPY --parents . /|is not understood",
                "COPY --parents !a /|is not understood",
                "COPY --parents [*] /|is not understood",
                "RUN --mount=type=$PATH,target=/x true|$PATH",
                "RUN --mount=type=bnd,target=/x true|type of a mount",
                "RUN --mount=source=$PATH,target=/x true|$PATH is not known",
                "RUN --mount=source=a*,target=/x true|with a wildcard"
            })
    void shouldWidenWhereItCannotTell(String instruction, String why) throws DockerfileException {
        DockerfileNeeds needs = copy(instruction).get();

        assertThat(needs.needsWholeContext()).isTrue();
        assertThat(needs.sources()).isEmpty();
        assertThat(needs.widenings()).singleElement().satisfies(widening -> {
            assertThat(widening.line()).isEqualTo(2);
            assertThat(widening.why()).contains(why);
        });
    }

    @Test
    void shouldWidenForNamesThatAreNoText() throws DockerfileException {
        byte[] bytes = "FROM scratch\nCOPY \u00FFx /\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        DockerfileNeeds needs = DockerfileAnalyzer.analyze(DockerfileParser.parse(bytes), copy("").request());

        assertThat(needs.needsWholeContext()).isTrue();
    }

    @Test
    void shouldKnowWildcards() throws DockerfileException {
        List<ContextSource> sources = copy("COPY a *.b c\nCOPY --parents d/*/e /x\nRUN --mount=source=f,target=/f true")
                .get()
                .sources();

        assertThat(sources).extracting(ContextSource::hasWildcard).containsExactly(false, true, true, false);
    }

    @Test
    void shouldRunTheTriggersOfTheBaseFirst() throws DockerfileException {
        Needs needs = Needs.of(
                        """
                FROM scratch AS tools
                COPY t /
                FROM node:onbuild
                COPY own /
                """)
                .onbuild("ARG V=1", "COPY package-$V.json /", "COPY --from=tools /t /", "RUN npm i");

        assertThat(needs.context()).containsExactly("2: t", "3: package-1.json", "4: own");
        assertThat(needs.args("V", "2").get().fingerprintedArgs()).containsExactly("V");
    }

    @Test
    void shouldNotHandTriggersToGrandchildren() throws DockerfileException {
        assertThat(Needs.of(
                                """
                FROM scratch AS a
                ONBUILD COPY x /
                FROM a AS b
                FROM b
                """)
                        .context())
                .containsExactly("3: x");
    }

    @Test
    void shouldWidenForAnImageThatIsNotKnown() throws DockerfileException {
        assertThat(Needs.of("FROM secret:1\nCOPY a /\nCOPY --from=other b /\n")
                        .images(BaseImageKnowledge.none())
                        .context())
                .containsExactly(
                        "2: a",
                        "1! FROM secret:1: the configuration of secret:1 is not known, so it may have triggers that"
                                + " copy");
    }

    @Test
    void shouldCountEveryArgumentWhenTriggersAreNotKnown() throws DockerfileException {
        assertThat(Needs.of("FROM secret:1\n")
                        .args("KEY", "1")
                        .images(BaseImageKnowledge.none())
                        .get()
                        .fingerprintedArgs())
                .containsExactly("KEY");
        assertThat(Needs.of("FROM known:1\n")
                        .args("KEY", "1")
                        .onbuild("RUN true")
                        .get()
                        .fingerprintedArgs())
                .isEmpty();
    }

    @Test
    void shouldAskOnlyForImagesThatTheTargetNeeds() throws DockerfileException {
        List<String> asked = new java.util.ArrayList<>();
        Needs.of("FROM unneeded AS u\nFROM needed AS n\nFROM scratch\nCOPY --from=n / /\nCOPY --from=plain / /\n")
                .images(image -> {
                    asked.add(image.reference());
                    return new BaseImageEffects.Known(List.of(), java.util.Map.of());
                })
                .get();

        assertThat(asked).isNotEmpty().allMatch("needed"::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# syntax=docker/dockerfile:1",
                "#syntax = docker.io/docker/dockerfile:1.7-labs",
                "# syntax=docker/dockerfile@sha256:0000000000000000000000000000000000000000000000000000000000000000",
                "# check=skip=all",
                "# SYNTAX=docker/dockerfile",
                "# just words",
                "#!/usr/bin/env x"
            })
    void shouldReadWhatDockersOwnFrontendReads(String first) throws DockerfileException {
        assertThat(Needs.of(first + "\nFROM scratch\nCOPY a /\n").context()).containsExactly("3: a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# syntax=example.com/other:1",
                "# syntax=docker/dockerfile-upstream:master",
                "# syntax=mirror.example.com/docker/dockerfile:1",
                "# check=skip=all\n# syntax=other arg",
                "#!/bin/x\n# syntax=other",
                "// syntax=other",
                "{\n  \"syntax\": \"other\", \"a\": 1}"
            })
    void shouldWidenForAnotherFrontend(String first) throws DockerfileException {
        Needs needs = Needs.of(first + "\nFROM scratch\nCOPY a /\n").args("ANY", "1");

        assertThat(needs.get().needsWholeContext()).isTrue();
        assertThat(needs.context()).singleElement().asString().contains("not Docker's own");
        assertThat(needs.get().fingerprintedArgs()).containsExactly("ANY");
    }

    @Test
    void shouldWidenForAnotherFrontendByArgument() throws DockerfileException {
        assertThat(Needs.of("FROM scratch\nCOPY a /\n")
                        .args("BUILDKIT_SYNTAX", "x/y")
                        .context())
                .containsExactly("1! the argument BUILDKIT_SYNTAX gives this file to the frontend x/y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "COPY a /|1.0|``",
                "COPY --from=x a /|1.0|``",
                "RUN --mount=type=cache,target=/x true|1.2|RUN --mount",
                "COPY --chmod=755 a /|1.2|COPY --chmod",
                "COPY --chmod=u+x a /|1.14|COPY --chmod",
                "COPY --link a /|1.4|COPY --link",
                "COPY <<EOF /x~EOF|1.4|an inline file",
                "ADD --checksum=x https://x /|1.6|ADD --checksum",
                "ARG x~COPY ${x#a} /|1.7|${name#...} and its like",
                "COPY --exclude=a --link . /|1.19|COPY --exclude",
                "COPY --parents a /|1.20|COPY --parents"
            })
    void shouldNameTheOldestFrontendThatWillDo(String text, String version, String feature) throws DockerfileException {
        MinimumFrontend minimum = copy(text.replace('~', '\n')).get().minimumFrontend();

        assertThat(minimum.version()).isEqualTo(version);
        assertThat(minimum.feature()).isEqualTo(feature);
    }
}
