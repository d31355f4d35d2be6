package io.jenkins.plugins.stet.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.BuildAccess;
import io.jenkins.plugins.stet.core.image.build.BuildDelivery;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.core.image.build.CacheExport;
import io.jenkins.plugins.stet.core.image.build.CacheMode;
import io.jenkins.plugins.stet.core.image.build.CachePlan;
import io.jenkins.plugins.stet.core.image.build.ContextEntry;
import io.jenkins.plugins.stet.core.image.build.FileContent;
import io.jenkins.plugins.stet.core.image.build.FileState;
import io.jenkins.plugins.stet.core.image.build.RegistryLogin;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import io.jenkins.plugins.stet.testing.engine.TestRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** What only a BuildKit daemon of its own can do, with a real one: set BUILDKIT_HOST where there is one. */
@EngineTest(registries = true)
@EnabledIfEnvironmentVariable(named = "BUILDKIT_HOST", matches = ".+", disabledReason = "BUILDKIT_HOST is not set")
class BuildkitdImageTest {
    /** The first stage is in no layer of the image, and is needed again when the code changes. */
    private static final String STAGES =
            """
            FROM scratch AS tools
            COPY busybox /bin/sh
            COPY deps /deps
            RUN ["/bin/sh", "-c", "cat /deps > /made # %s"]
            FROM scratch
            COPY code /code
            COPY --from=tools /made /made
            """;

    @Test
    void shouldTakeEveryStepFromTheRegistryOnAnEngineThatKnowsNothing(TestEngine engine) throws Exception {
        TestRegistry registry = engine.authRegistry();
        String name = engine.uniqueName("max");
        ImageReference image = ImageReference.parse(registry.address() + "/" + name + ":fp-1");
        ImageReference cache = image.repository().tag("cache");
        ImageBuild build = stages(image, name);
        build.push = BuildDelivery.Push.BY_DIGEST;
        build.cache = new CachePlan(true, List.of(cache), new CacheExport.BestPossible(cache));
        try (EngineImageBuilder builder = new EngineImageBuilder(RealBuildkitd.endpoint(), logins(registry))) {
            BuildResult first = build.run(builder);
            assertThat(first.cache()).isEqualTo(CacheMode.MAX);
            assertThat(((BuiltImage.Pushed) first.image()).tagged()).isFalse();
            assertThat(first.layers().warnings()).anyMatch(text -> text.startsWith("No cache was taken from"));
            RealBuildkitd.forgetRuns(name);

            build.file("code", "two");
            BuildResult again = build.run(builder);

            assertThat(ImageBuild.outcome(again, "cat /deps")).isEqualTo(StepOutcome.CACHED);
            assertThat(again.layers().warnings()).isEmpty();
            assertThat(again.image().digest()).isNotEqualTo(first.image().digest());
        }
    }

    @Test
    void shouldRunAgainWhenNoCacheIsTaken(TestEngine engine) throws Exception {
        String name = engine.uniqueName("forgot");
        ImageBuild build = stages(ImageReference.parse(engine.registry() + "/" + name + ":fp-1"), name);
        build.pushed(new CacheExport.Off());
        try (EngineImageBuilder builder = new EngineImageBuilder(RealBuildkitd.endpoint(), RegistryLogins.none())) {
            build.run(builder);
            RealBuildkitd.forgetRuns(name);

            build.file("code", "two");
            assertThat(ImageBuild.outcome(build.run(builder), "cat /deps"))
                    .as("otherwise the test above proves nothing")
                    .isEqualTo(StepOutcome.DONE);
        }
    }

    @Test
    void shouldReplaceABaseImageByANamedContext(TestEngine engine) throws Exception {
        String name = engine.uniqueName("named");
        ImageReference base = ImageReference.parse(engine.registry() + "/" + name + "-base:fp-1");
        ImageBuild below = stages(base, name).pushed(new CacheExport.Off());
        try (EngineImageBuilder builder = new EngineImageBuilder(RealBuildkitd.endpoint(), RegistryLogins.none())) {
            BuildResult built = below.run(builder);
            ImageBuild build = new ImageBuild(
                    ImageReference.parse(engine.registry() + "/" + name + ":fp-1"),
                    "FROM shop/base AS base\nFROM scratch\nCOPY --from=base /made /taken\n");
            build.contexts.put(
                    "shop/base",
                    "docker-image://" + base.repository().at(built.image().digest()));
            build.pushed(new CacheExport.Off());

            assertThat(build.run(builder).image()).isInstanceOf(BuiltImage.Pushed.class);
        }
    }

    @Test
    void shouldHandOutSecrets(TestEngine engine) throws Exception {
        String name = engine.uniqueName("secret");
        ImageBuild build = new ImageBuild(
                ImageReference.parse(engine.registry() + "/" + name + ":fp-1"),
                "FROM scratch\nCOPY busybox /bin/sh\n"
                        + "RUN --mount=type=secret,id=word [\"/bin/sh\", \"-c\", \"wc -c < /run/secrets/word; echo "
                        + name + "\"]\n");
        busybox(build);
        build.access = new BuildAccess(Map.of("word", "12345".getBytes(StandardCharsets.UTF_8)), List.of());
        build.pushed(new CacheExport.Off());
        try (EngineImageBuilder builder = new EngineImageBuilder(RealBuildkitd.endpoint(), RegistryLogins.none())) {
            build.run(builder);

            assertThat(build.logLines()).anyMatch(line -> line.trim().equals("5"));
        }
    }

    @Test
    void shouldEndWhatItRunsWhenTheBuildIsCancelled(TestEngine engine) throws Exception {
        String name = engine.uniqueName("cancel");
        ImageBuild build = new ImageBuild(
                ImageReference.parse(engine.registry() + "/" + name + ":fp-1"),
                "FROM scratch\nCOPY busybox /bin/sh\nRUN [\"/bin/sh\", \"-c\", \"echo up; sleep 600; echo " + name
                        + "\"]\n");
        busybox(build);
        build.pushed(new CacheExport.Off());
        try (EngineImageBuilder builder = new EngineImageBuilder(RealBuildkitd.endpoint(), RegistryLogins.none())) {
            FutureTask<BuildResult> task = new FutureTask<>(() -> build.run(builder));
            Thread thread = new Thread(task, "build");
            thread.start();
            assertThat(build.firstLog.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(running(name)).isNotEmpty();

            thread.interrupt();

            assertThatThrownBy(() -> task.get(2, TimeUnit.SECONDS)).hasCauseInstanceOf(InterruptedException.class);
            for (ProcessHandle process : running(name)) {
                process.onExit().get(5, TimeUnit.SECONDS);
            }
        }
    }

    private static ImageBuild stages(ImageReference image, String token) throws Exception {
        ImageBuild build = new ImageBuild(image, STAGES.formatted(token))
                .file("deps", token)
                .file("code", "one");
        return busybox(build);
    }

    private static ImageBuild busybox(ImageBuild build) throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of(System.getenv().getOrDefault("STET_TEST_BUSYBOX", "/bin/busybox")));
        return build.entry(new ContextEntry.RegularFile("busybox", 0755, FileState.of(bytes), FileContent.of(bytes)));
    }

    private static List<ProcessHandle> running(String word) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains("sleep 600; echo " + word))
                .toList();
    }

    private static RegistryLogins logins(TestRegistry registry) {
        return host -> host.equals(registry.address())
                ? Optional.of(new RegistryLogin(registry.user(), registry.password()))
                : Optional.empty();
    }
}
