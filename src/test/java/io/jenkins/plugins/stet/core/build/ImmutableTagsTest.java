package io.jenkins.plugins.stet.core.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.PlanningRules;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories in which a tag that was written once holds its image for ever. */
class ImmutableTagsTest {
    private static final ServiceId APP = new ServiceId("app");

    @TempDir
    private Path directory;

    private Bench bench;

    @BeforeEach
    void makeRepository() throws Exception {
        bench = new Bench(directory)
                .write("stet.yaml", "version: 1\nregistry: registry.example.com/shop\nservices: {app: {}}\n")
                .write("app/Dockerfile", "FROM scratch\nCOPY . /\n")
                .write("app/main", "one");
        bench.engine.immutable = true;
    }

    @Test
    void shouldNameAFurtherImageOfTheSameContentAfterItsBuild() throws Exception {
        bench.build();
        rebuild();

        BuildOutcome.Built again = (BuildOutcome.Built) bench.build().get(APP);

        assertThat(again.tags()).singleElement().asString().matches("fp-[0-9a-f]{64}-2");
        assertThat(bench.engine.requests.get(1).delivery().further().version().text())
                .as("for engines that push under a tag only")
                .isEqualTo(again.tags().get(0));
    }

    @Test
    void shouldLeaveMovingTagsAndTheCacheOutAndSayItOnce() throws Exception {
        bench.build();

        BuildOutcome.Built next =
                (BuildOutcome.Built) bench.write("app/main", "two").build().get(APP);

        assertThat(warnings(next))
                .singleElement()
                .asString()
                .contains("immutable")
                .contains("topic, cache-topic");
    }

    @Test
    void shouldNotTagAKnownImageAnewInEveryRun() throws Exception {
        bench.build();
        rebuild();
        bench.build();
        bench.forceNothing().build();
        int tags = bench.engine.tags.size();

        BuildOutcome.Kept kept = (BuildOutcome.Kept) bench.build().get(APP);

        assertThat(bench.engine.tags).hasSize(tags);
        assertThat(kept.moved()).isEmpty();
        assertThat(kept.tags()).singleElement().asString().endsWith("-2");
    }

    /** The same content gives another image: a build is seldom the same twice. */
    private void rebuild() {
        bench.engine.salt = "another time";
        bench.force("app", new PlanningRules.Force("test", BuildHow.Cache.USE));
    }

    private static List<String> warnings(BuildOutcome.Built built) {
        return ((BuildOutcome.Recording.Recorded) built.recording()).warnings();
    }
}
