package io.jenkins.plugins.stet.core.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Mutated Dockerfiles; {@code -Dstet.seed=N} runs one again, {@code -Dstet.fuzz.files=N} more of them. */
class DockerfileFuzzTest {
    private static final List<String> SEEDS = List.of(
            """
            # syntax=docker/dockerfile:1
            # escape=\\
            ARG NODE=20
            ARG BASE=node:${NODE:-18}-alpine
            FROM --platform=$BUILDPLATFORM ${BASE} AS deps
            WORKDIR /app
            ENV A=1 B="two words" C='$A' PATH=$PATH:/x
            COPY package*.json ./
            RUN --mount=type=cache,target=/root/.npm --mount=type=bind,source=src,target=/src \\
                # why not
                npm ci && \\

                npm run build
            FROM deps as test
            COPY --chown=node:node ["with space", "/to/"]
            FROM nginx:${V:+x}${V##*/}
            LABEL a="b" c=d
            COPY --from=deps --link /app/dist /usr/share
            COPY --from=0 /a /b
            ONBUILD COPY . /late
            HEALTHCHECK --interval=5s CMD curl -f localhost || exit 1
            """,
            """
            # escape=`
            FROM scratch AS one
            ADD --checksum=sha256:00 https://example.com/a.tgz /
            ADD git@github.com:a/b.git#main /git
            COPY <<EOF <<-'TWO' real* /dest/
            a $x
            EOF
            \tb
            \tTWO
            RUN <<EOF cat
            COPY no /
            EOF
            COPY --exclude=*.md --parents ./a/./b/**/c d[a-z]?/ /x
            ENV old form
            FROM one
            ARG TARGETARCH x=${y/a/b} z="${x%%.*}"
            COPY bin-$TARGETARCH$x`
              ${z:?needed} /
            SHELL ["powershell", "-command"]
            """);
    private static final List<String> TOKENS = List.of(
            "\\\n",
            "`\n",
            "<<EOF",
            "EOF",
            "${",
            "}",
            "$",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "\\",
            "`",
            "\r\n",
            "\n",
            "--",
            "=",
            "--from=",
            "--mount=",
            "COPY ",
            "FROM ",
            "ONBUILD ",
            "ARG ",
            "# escape=`\n",
            "# syntax=x\n",
            "\0",
            "\uFFFD",
            "\uFEFF",
            "é",
            "\t",
            ",",
            ":-",
            "##",
            "//",
            "*",
            "../",
            "/./",
            "!",
            " AS ",
            "\u0085",
            "\uD83D");

    @Test
    void shouldAnswerOrSayWhereItIsWrong() {
        long seed = Long.getLong("stet.seed", System.nanoTime());
        int files = Integer.getInteger("stet.fuzz.files", 4_000);
        AtomicReference<String> last = new AtomicReference<>("");
        int answered = assertTimeoutPreemptively(
                Duration.ofMillis(20_000 + 50L * files),
                () -> countAnswered(new Random(seed), files, seed, last),
                () -> "seed " + seed + " loops on\n" + last.get());
        assertThat(answered).as("seed %d: not only errors", seed).isGreaterThan(files / 10);
    }

    private static int countAnswered(Random random, int files, long seed, AtomicReference<String> last) {
        int answered = 0;
        for (int i = 0; i < files; i++) {
            String text = mutate(SEEDS.get(random.nextInt(SEEDS.size())), random);
            last.set(text);
            answered += isAnswered(text, seed) ? 1 : 0;
        }
        return answered;
    }

    private static boolean isAnswered(String text, long seed) {
        AnalysisRequest request = new AnalysisRequest(
                "",
                Map.of("V", "a/b"),
                Set.of("NODE_ENV"),
                List.of("linux/amd64", "native"),
                image -> new BaseImageEffects.Known(List.of("COPY $A/x /"), Map.of("A", "z")));
        try {
            Dockerfile dockerfile = DockerfileParser.parse(text);
            DockerfileAnalyzer.analyze(dockerfile, request);
            Dockerfile reduced = DockerfileParser.parse(DockerfileReducer.reduce(dockerfile, request));
            DockerfileAnalyzer.analyze(reduced, request);
            return true;
        } catch (DockerfileException e) {
            assertThat(e.line())
                    .as("seed %d: a line for %s in%n%s", seed, e.getMessage(), text)
                    .isPositive();
            assertThat(e.getMessage()).isNotBlank();
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed + " breaks on\n" + text, e);
        }
    }

    private static String mutate(String seedText, Random random) {
        StringBuilder text = new StringBuilder(seedText);
        for (int edits = random.nextInt(5); edits >= 0; edits--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, TOKENS.get(random.nextInt(TOKENS.size())));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
                case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
                default -> text.insert(at, (char) random.nextInt(256));
            }
        }
        return text.toString();
    }
}
