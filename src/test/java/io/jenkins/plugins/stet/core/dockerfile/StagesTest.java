package io.jenkins.plugins.stet.core.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StagesTest {
    private static final String DIAMOND =
            """
            FROM node:20 AS deps
            COPY package.json /
            FROM deps AS Build
            COPY src /src
            FROM deps AS lint
            COPY .eslintrc /
            FROM scratch AS docs
            COPY docs /
            FROM alpine AS app
            COPY --from=build /out /
            RUN --mount=type=bind,from=docs,target=/d cp /d/x /
            COPY --from=nginx:1 /etc/nginx /etc/
            """;

    @Test
    void shouldFollowFromCopyAndMounts() throws DockerfileException {
        Needs needs = Needs.of(DIAMOND);

        assertThat(needs.context()).containsExactly("2: package.json", "4: src", "8: docs");
        assertThat(needs.get().baseImages())
                .containsExactly(
                        new BaseImage("node:20", 1, "deps", "linux/amd64", BaseImage.Role.FROM),
                        new BaseImage("alpine", 9, "app", "linux/amd64", BaseImage.Role.FROM),
                        new BaseImage("nginx:1", 12, "app", "linux/amd64", BaseImage.Role.COPY_FROM));
    }

    @Test
    void shouldStopAtTheTarget() throws DockerfileException {
        assertThat(Needs.of(DIAMOND).target("LINT").context()).containsExactly("2: package.json", "6: .eslintrc");
        assertThat(Needs.of(DIAMOND).target("docs").context()).containsExactly("8: docs");
    }

    @Test
    void shouldNameTheStagesThereAre() {
        assertThatThrownBy(() -> Needs.of(DIAMOND).target("ap").get())
                .isInstanceOf(DockerfileException.class)
                .hasMessageContaining("there is no stage \"ap\": the stages are deps, build, lint, docs, app");
    }

    @Test
    void shouldCountStagesFromZero() throws DockerfileException {
        assertThat(Needs.of(
                                """
                FROM scratch
                COPY a /
                FROM scratch
                COPY b /
                FROM scratch
                COPY --from=0 /a /
                """)
                        .context())
                .containsExactly("2: a");
    }

    @Test
    void shouldTakeANumberOfAMountAsAnImage() throws DockerfileException {
        Needs needs = Needs.of("FROM scratch\nCOPY a /\nFROM scratch\nRUN --mount=from=0,target=/x true\n");

        assertThat(needs.context()).isEmpty();
        assertThat(needs.imageReferences()).containsExactly("0");
    }

    @Test
    void shouldTakeAnEarlierStageForABaseOnly() throws DockerfileException {
        Needs needs = Needs.of(
                """
                FROM alpine AS base
                COPY a /
                FROM base AS base
                COPY b /
                FROM later
                FROM scratch AS later
                COPY c /
                FROM base
                """);

        assertThat(needs.context()).containsExactly("2: a", "4: b");
    }

    @Test
    void shouldNotAskForScratch() throws DockerfileException {
        assertThat(Needs.of("FROM scratch\nCOPY --from=scratch /x /\n").imageReferences())
                .isEmpty();
    }

    @Test
    void shouldWidenAndReachEveryStageWhenABaseIsNotKnown() throws DockerfileException {
        Needs needs = Needs.of(
                        """
                FROM scratch AS linux-a
                ARG ONE
                COPY a /
                FROM linux-$BUILDARCH
                COPY b /
                """)
                .args("ONE", "1");

        assertThat(needs.context())
                .containsExactly(
                        "3: a",
                        "5: b",
                        "4! FROM linux-$BUILDARCH: $BUILDARCH is not known: it is the platform of the engine that"
                                + " builds");
        assertThat(needs.get().fingerprintedArgs()).containsExactly("ONE");
    }

    @Test
    void shouldRefuseABaseWithoutAValue() {
        assertThatThrownBy(() -> Needs.of("ARG BASE\nFROM $BASE\n").get())
                .isInstanceOf(DockerfileException.class)
                .hasMessageContaining("FROM $BASE names no image");
    }

    @Test
    void shouldNotPutVariablesIntoFromReferences() throws DockerfileException {
        assertThat(Needs.of("FROM scratch\nARG x=y\nCOPY --from=$x a /\n").context())
                .containsExactly("3! from=$x: no engine puts variables in here");
    }
}
