package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two images of one context that have nothing to do with each other, on a real engine, pushed with their caches. */
@EngineTest(registries = true)
class BuildsAtOnceOnEngineTest extends SampleRepository {
    private TestEngine engine;

    @BeforeEach
    void makeRepository(TestEngine given) throws Exception {
        engine = given;
        String base = engine.importBase(engine.uniqueName("base"));
        write(
                "stet.yaml",
                """
                version: 1
                registry: %s/%s
                services:
                  one: {context: ., dockerfile: one/Dockerfile}
                  two: {context: ., dockerfile: two/Dockerfile}
                """
                        .formatted(engine.registry(), engine.uniqueName("shop")));
        String meeting = engine.uniqueName("meeting");
        write("one/Dockerfile", dockerfile(base, meeting, "one", "two"));
        write("one/file", "one\n");
        write("two/Dockerfile", dockerfile(base, meeting, "two", "one"));
        write("two/file", "two\n");
        sh("git init -q -b topic && git add -A && git -c user.name=t -c user.email=t@example.com commit -q -m all");
    }

    /** Each waits for the other in a directory that both see, so neither ends unless both run. */
    private static String dockerfile(String base, String meeting, String own, String other) {
        return """
                FROM %s
                COPY %s/file /
                RUN --mount=type=cache,id=%s,target=/m grep -qx %s /file && echo > /m/%s \\
                    && for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do \\
                      [ ! -e /m/%s ] || exit 0; sleep 1; done; exit 1
                """
                .formatted(base, own, meeting, own, own, other);
    }

    @Test
    void shouldBuildBothAtOnce() {
        JsonNode services = build("--jobs", "2");

        assertThat(services.findValuesAsText("status")).containsExactly("built", "built");
        assertThat(services.findValuesAsText("cache")).containsOnly("inline");
        assertThat(build().findValuesAsText("status")).containsExactly("skipped", "skipped");
    }

    private JsonNode build(String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "build";
        words[1] = "--json";
        System.arraycopy(more, 0, words, 2, more.length);
        CliRun run =
                CliRun.in(repository, Map.of("DOCKER_HOST", engine.dockerHost().toString()), NONE, words);
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        return run.json().get("services");
    }
}
