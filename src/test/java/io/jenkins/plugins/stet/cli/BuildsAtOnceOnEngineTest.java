package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two images of one context that have nothing to do with each other, on a real engine, pushed with their caches. */
@EngineTest(registries = true)
class BuildsAtOnceOnEngineTest extends SampleRepository {
    private static final long SLEEP_SECONDS = 3;

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
        for (String name : List.of("one", "two")) {
            write(
                    name + "/Dockerfile",
                    "FROM %s\nCOPY %s/file /\nRUN grep -qx %s /file && sleep %d && echo %s > /built\n"
                            .formatted(base, name, name, SLEEP_SECONDS, engine.uniqueName(name)));
            write(name + "/file", name + "\n");
        }
        sh("git init -q -b topic && git add -A && git -c user.name=t -c user.email=t@example.com commit -q -m all");
    }

    @Test
    void shouldTakeClearlyLessThanOneAfterAnother() {
        long begin = System.nanoTime();
        JsonNode services = build("--jobs", "2");
        double seconds = (System.nanoTime() - begin) / 1e9;

        assertThat(services.findValuesAsText("status")).containsExactly("built", "built");
        assertThat(services.findValuesAsText("cache")).containsOnly("inline");
        long sum = services.at("/one/seconds").asLong()
                + services.at("/two/seconds").asLong();
        assertThat(sum).isGreaterThanOrEqualTo(2 * SLEEP_SECONDS);
        assertThat(seconds).as("of %d s", sum).isLessThan(sum);
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
