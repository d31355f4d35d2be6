package io.jenkins.plugins.stet.core.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RewritingTest {
    private static final String STAGES =
            """
            # escape=\\
            ARG V=1
            # about lint
            FROM scratch AS lint
            COPY lint /
            FROM alpine:$V AS tools
            COPY t /
            # about app
            FROM scratch AS app
            COPY --from=1 \\
              /t /
            COPY --link --from="1" /t /2
            FROM app AS later
            COPY late /
            """;

    private static String reduce(String text, Needs needs) throws DockerfileException {
        return DockerfileReducer.reduce(DockerfileParser.parse(text), needs.request());
    }

    @Test
    void shouldKeepOnlyTheStagesOfTheTargetAndRenumber() throws DockerfileException {
        assertThat(reduce(STAGES, Needs.of(STAGES).target("app")))
                .isEqualTo(
                        """
                # escape=\\
                ARG V=1
                # about lint
                FROM alpine:$V AS tools
                COPY t /
                # about app
                FROM scratch AS app
                COPY --from=0 \\
                  /t /
                COPY --link --from="0" /t /2
                """);
    }

    @Test
    void shouldNeedTheSameAfterTheCut() throws DockerfileException {
        Needs needs = Needs.of(STAGES).target("later");
        String reduced = reduce(STAGES, needs);

        assertThat(reduced).doesNotContain("COPY lint");
        assertThat(Needs.of(reduced).target("later").get().sources())
                .extracting(ContextSource::pattern)
                .isEqualTo(needs.get().sources().stream()
                        .map(ContextSource::pattern)
                        .toList());
    }

    @Test
    void shouldLeaveWhatIsAllNeededAndWhatItCannotRead() throws DockerfileException {
        String all = "FROM scratch\r\nCOPY a /\r\n";
        assertThat(reduce(all, Needs.of(all))).isEqualTo(all);
        String foreign = "# syntax=other/thing\nwhatever";
        assertThat(reduce(foreign, Needs.of(foreign))).isEqualTo(foreign);
    }

    @Test
    void shouldNotMoveStagesThatATriggerCounts() throws DockerfileException {
        String text = "FROM scratch AS unneeded\nFROM scratch AS zero\nFROM busybox\n";
        assertThat(reduce(text, Needs.of(text).onbuild("COPY --from=1 a /"))).isEqualTo(text);
        assertThat(reduce(text, Needs.of(text).onbuild("COPY --from=zero a /")))
                .isEqualTo("FROM scratch AS zero\nFROM busybox\n");
    }

    @Test
    void shouldPinImagesByTheirReferenceAfterSubstitution() throws DockerfileException {
        String text =
                """
                ARG REG=r.example.com
                FROM --platform=$TARGETPLATFORM \\
                  ${REG}/base:1 \\
                  AS Build
                COPY a /
                FROM other
                COPY --from=r.example.com/base:1 /x /y
                RUN --mount=from=r.example.com/base:1,target=/b true
                COPY --from=build /a /
                """;
        Map<String, String> pins = Map.of("r.example.com/base:1", "r.example.com/base@sha256:00");

        assertThat(BaseImagePins.apply(
                        DockerfileParser.parse(text), Needs.of(text).request(), pins))
                .isEqualTo(
                        """
                ARG REG=r.example.com
                FROM --platform=$TARGETPLATFORM r.example.com/base@sha256:00 AS build


                COPY a /
                FROM other
                COPY --from=r.example.com/base@sha256:00 /x /y
                RUN --mount=from=r.example.com/base@sha256:00,target=/b true
                COPY --from=build /a /
                """);
    }

    @Test
    void shouldPinNothingElse() throws DockerfileException {
        String text =
                """
                FROM scratch
                RUN --mount=from=base,target=/a --mount=from="base2",target=/b --mount=from=base,target=/c <<EOF
                from=base
                EOF
                """;

        assertThat(BaseImagePins.apply(
                        DockerfileParser.parse(text), Needs.of(text).request(), Map.of("base", "base:fp-1")))
                .isEqualTo(text.replace("from=base,", "from=base:fp-1,"));
    }

    @Test
    void shouldSayWhatItCannotPin() {
        String text = "FROM scratch\nCOPY --from=ba\\\nse /x /y\n";

        assertThatThrownBy(() -> BaseImagePins.apply(
                        DockerfileParser.parse(text), Needs.of(text).request(), Map.of("base", "base@sha256:00")))
                .isInstanceOf(DockerfileException.class)
                .hasMessageContaining("cannot be pinned");
    }
}
