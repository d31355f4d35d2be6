package io.jenkins.plugins.stet.core.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgScopeTest {
    @Test
    void shouldKeepGlobalArgsOutOfStagesUntilTheyAreDeclared() throws DockerfileException {
        assertThat(Needs.of(
                                """
                ARG v=global
                FROM scratch
                COPY a$v /
                ARG v
                COPY b$v /
                ARG v=own
                COPY c$v /
                """)
                        .context())
                .containsExactly("3: a", "5: bglobal", "7: cown");
    }

    @Test
    void shouldInheritFromTheParentStageOnly() throws DockerfileException {
        assertThat(Needs.of(
                                """
                FROM scratch AS parent
                ARG v=1
                ENV e=2
                FROM parent AS child
                COPY $v-$e /
                FROM scratch AS stranger
                COPY x$v$e /
                FROM child
                COPY --from=stranger / /
                """)
                        .context())
                .containsExactly("5: 1-2", "7: x");
    }

    @Test
    void shouldPreferWhatIsGiven() throws DockerfileException {
        assertThat(Needs.of("ARG b=x\nFROM base-$b\nARG b\nARG c=${b}-c\nCOPY $b $c $undeclared. /\n")
                        .args("b", "y", "undeclared", "z")
                        .context())
                .containsExactly("5: y", "5: y-c", "5: .");
    }

    @Test
    void shouldSeeEnvAsItWasBeforeTheInstruction() throws DockerfileException {
        assertThat(Needs.of(
                                """
                FROM scratch
                ENV a=1 b=$a
                ENV a=2 b=$a c="with space"
                ENV old form with $b
                COPY ["$a", "$b", "$c", "$old", "/"]
                """)
                        .context())
                .containsExactly("5: 2", "5: 1", "5: with space", "5: form with 1");
    }

    @Test
    void shouldUseTheEnvironmentOfTheBaseImage() throws DockerfileException {
        Needs needs = Needs.of("FROM base\nCOPY $APP/x $PATH /\n")
                .images(image -> new BaseImageEffects.Known(List.of(), Map.of("APP", "srv")));

        assertThat(needs.context())
                .containsExactly("2: srv/x", "2! COPY $PATH: $PATH is not known: the engine may set it");
    }

    @Test
    void shouldNotDecideBetweenArgAndEnvOfOneName() throws DockerfileException {
        assertThat(Needs.of("FROM scratch\nENV v=1\nARG v=2\nCOPY $v /\nARG same=1\nENV same=3\nCOPY $same /\n")
                        .context())
                .containsExactly(
                        "7: 3",
                        "4! COPY $v: $v is not known: ARG and ENV both set it, and engines differ in which wins");
    }

    @Test
    void shouldWidenForVolatileArgsWithoutAValue() throws DockerfileException {
        Needs needs = Needs.of("FROM scratch\nARG BUILD=none\nCOPY app-$BUILD.jar /\n")
                .volatileArgs("BUILD");

        assertThat(needs.context())
                .containsExactly("3! COPY app-$BUILD.jar: $BUILD is not known: it is volatile and gets its value when"
                        + " the build starts");
        assertThat(needs.args("BUILD", "7").context()).containsExactly("3: app-7.jar");
    }

    @Test
    void shouldWidenAfterAnEnvWithAnUnknownName() throws DockerfileException {
        assertThat(Needs.of("FROM scratch\nENV a=1\nENV $BUILDOS=x ${PATH}=y\nCOPY $a /\n")
                        .context())
                .containsExactly("4! COPY $a: $a is not known: ENV in line 3 sets a name that is not known");
    }

    @Test
    void shouldCountOnlyArgsThatTheTargetDeclaresOrUsesInFrom() throws DockerfileException {
        Needs needs = Needs.of(
                        """
                ARG REGISTRY=docker.io
                ARG PREFIX=${REGISTRY}/x
                ARG UNUSED=1
                ARG VIA=${PART}
                ARG PART
                FROM ${PREFIX}/base AS build
                ARG RUST_VERSION VIA
                FROM scratch AS other
                ARG OTHER
                FROM build
                """)
                .args(
                        "REGISTRY",
                        "r",
                        "UNUSED",
                        "2",
                        "RUST_VERSION",
                        "1",
                        "OTHER",
                        "3",
                        "NOWHERE",
                        "4",
                        "PART",
                        "p",
                        "http_proxy",
                        "h",
                        "SOURCE_DATE_EPOCH",
                        "0",
                        "BUILDKIT_INLINE_CACHE",
                        "1",
                        "TARGETARCH",
                        "x");

        assertThat(needs.get().fingerprintedArgs())
                .containsExactly(
                        "BUILDKIT_INLINE_CACHE", "PART", "REGISTRY", "RUST_VERSION", "SOURCE_DATE_EPOCH", "TARGETARCH");
    }

    @Test
    void shouldNeverCountProxies() throws DockerfileException {
        assertThat(Needs.of("FROM scratch\nARG HTTPS_PROXY\nARG no_proxy\n")
                        .args("HTTPS_PROXY", "a", "no_proxy", "b")
                        .get()
                        .fingerprintedArgs())
                .isEmpty();
    }

    @Test
    void shouldWarnOfArgsThatDifferEveryTime() throws DockerfileException {
        Needs needs = Needs.of("FROM scratch\nARG BUILD_NUMBER GIT_COMMIT VERSION\n")
                .args("BUILD_NUMBER", "1", "GIT_COMMIT", "2", "VERSION", "3")
                .volatileArgs("GIT_COMMIT");

        assertThat(needs.get().warnings()).singleElement().satisfies(warning -> assertThat(warning.text())
                .contains("BUILD_NUMBER")
                .contains("volatileArgs"));
        assertThat(needs.get().warnings()).extracting(DockerfileWarning::line).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource({
        "CI_PIPELINE_ID, 1",
        "VCS_REF, 1",
        "REVISION, 1",
        "COMMIT_SHA, 1",
        "BUILD_TIMESTAMP, 1",
        "LLVM_COMMIT, 0",
        "BASE_REF, 0"
    })
    void shouldTellWhatPipelinesPassFromWhatIsPinned(String name, int warnings) throws DockerfileException {
        assertThat(Needs.of("FROM scratch\nARG " + name + "\n")
                        .args(name, "x")
                        .get()
                        .warnings())
                .hasSize(warnings);
    }

    @Test
    void shouldKnowTheTargetPlatformAndUniteSeveral() throws DockerfileException {
        String text =
                """
                FROM --platform=$BUILDPLATFORM golang AS build
                FROM base-$TARGETARCH
                ARG TARGETPLATFORM TARGETARCH TARGETVARIANT TARGETOS
                COPY bin/$TARGETPLATFORM/app-$TARGETOS-$TARGETARCH$TARGETVARIANT /
                COPY common /
                """;

        assertThat(Needs.of(text)
                        .platforms("linux/amd64", "linux/aarch64", "linux/arm")
                        .context())
                .containsExactly(
                        "4: bin/linux/amd64/app-linux-amd64",
                        "5: common",
                        "4: bin/linux/arm64/app-linux-arm64",
                        "4: bin/linux/arm/v7/app-linux-armv7");
        assertThat(Needs.of(text).platforms("linux/amd64", "linux/arm64").get().baseImages())
                .extracting(BaseImage::reference, BaseImage::platform)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("base-amd64", "linux/amd64"),
                        org.assertj.core.groups.Tuple.tuple("base-arm64", "linux/arm64"));
    }

    @Test
    void shouldNotGuessTheEnginesOwnPlatform() throws DockerfileException {
        assertThat(Needs.of("FROM scratch\nARG TARGETARCH\nCOPY x-$TARGETARCH /\n")
                        .platforms("native")
                        .context())
                .containsExactly("3! COPY x-$TARGETARCH: $TARGETARCH is not known: the platform is that of the engine"
                        + " that builds");
    }

    @Test
    void shouldLeaveThePlatformOfAnImageOpenWhenItIsNotKnown() throws DockerfileException {
        assertThat(Needs.of("FROM --platform=$BUILDPLATFORM golang\n").get().baseImages())
                .extracting(BaseImage::platform)
                .containsExactly("");
    }
}
