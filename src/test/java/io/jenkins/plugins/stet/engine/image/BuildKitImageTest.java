package io.jenkins.plugins.stet.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.BuildAccess;
import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.core.image.build.CacheExport;
import io.jenkins.plugins.stet.core.image.build.CacheMode;
import io.jenkins.plugins.stet.core.image.build.RegistryLogin;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import io.jenkins.plugins.stet.testing.engine.TestRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@EngineTest(registries = true)
class BuildKitImageTest {
    @Test
    void shouldRunOnlyWhatChanged(TestEngine engine) throws Exception {
        ImageBuild build = threeSteps(engine, "steps");
        try (EngineImageBuilder builder = builder(engine, RegistryLogins.none())) {
            BuildResult first = build.run(builder);
            assertThat(first.layers().total()).isEqualTo(5);
            assertThat(ImageBuild.outcome(first, "RUN cat code")).isEqualTo(StepOutcome.DONE);
            assertThat(build.logLines()).contains("code one");

            BuildResult same = build.run(builder);
            assertThat(same.image()).isEqualTo(first.image());
            assertThat(same.layers().steps())
                    .filteredOn(BuildStep::isInstruction)
                    .filteredOn(
                            step -> step.name().contains("COPY") || step.name().contains("RUN"))
                    .hasSize(4)
                    .allMatch(step -> step.outcome() == StepOutcome.CACHED);
            assertThat(ImageBuild.outcome(same, "RUN cat deps")).isEqualTo(StepOutcome.CACHED);
            assertThat(ImageBuild.outcome(same, "RUN cat code")).isEqualTo(StepOutcome.CACHED);

            build.file("code", "code two\n");
            BuildResult code = build.run(builder);
            assertThat(ImageBuild.outcome(code, "RUN cat deps")).isEqualTo(StepOutcome.CACHED);
            assertThat(ImageBuild.outcome(code, "RUN cat code")).isEqualTo(StepOutcome.DONE);

            build.file("deps", "deps two\n");
            BuildResult dependency = build.run(builder);
            assertThat(ImageBuild.outcome(dependency, "RUN cat deps")).isEqualTo(StepOutcome.DONE);
        } finally {
            engine.removeImage(build.image.toString());
        }
    }

    @Test
    void shouldPushUnderTheTagAndReadTheDigestBack(TestEngine engine) throws Exception {
        ImageBuild build = threeSteps(engine, "push");
        build.image = ImageReference.parse(engine.registry() + "/" + engine.uniqueName("push") + ":fp-1");
        build.pushed(new CacheExport.Off());
        try (EngineImageBuilder builder = builder(engine, RegistryLogins.none())) {
            BuiltImage.Pushed image = (BuiltImage.Pushed) build.run(builder).image();

            assertThat(image.tagged()).isTrue();
            assertThat(image.bytes()).isPositive();
            assertThat(engine.inspectImage(build.image.toString()))
                    .contains(build.image.repository() + "@" + image.digest());

            BuiltImage.Pushed again = (BuiltImage.Pushed) build.run(builder).image();
            assertThat(again.digest()).isEqualTo(image.digest());
            assertThat(again.bytes()).isZero();
        } finally {
            engine.removeImage(build.image.toString());
        }
    }

    @Test
    void shouldTakeUnchangedStepsFromTheRegistryWhenTheEngineWasWiped(TestEngine engine) throws Exception {
        ImageBuild build = threeSteps(engine, "wiped");
        build.image = ImageReference.parse(engine.registry() + "/" + engine.uniqueName("wiped") + ":fp-1");
        build.pushed(new CacheExport.BestPossible(build.image.repository().tag("cache")), build.image);
        try (EngineImageBuilder builder = builder(engine, RegistryLogins.none())) {
            BuildResult first = build.run(builder);
            assertThat(first.cache()).isEqualTo(CacheMode.INLINE);
            assertThat(first.layers().warnings()).anyMatch(text -> text.contains("No cache was taken from"));
            engine.removeImage(build.image.toString());
            engine.wipeBuilderCache();

            BuildResult wiped = build.run(builder);

            assertThat(ImageBuild.outcome(wiped, "RUN cat deps")).isEqualTo(StepOutcome.CACHED);
            assertThat(ImageBuild.outcome(wiped, "RUN cat code")).isEqualTo(StepOutcome.CACHED);
            assertThat(wiped.layers().warnings()).isEmpty();
            assertThat(wiped.image().digest()).isEqualTo(first.image().digest());
        } finally {
            engine.removeImage(build.image.toString());
        }
    }

    @Test
    void shouldUseTheCredentialsForCacheAndPush(TestEngine engine) throws Exception {
        TestRegistry registry = engine.authRegistry();
        RegistryLogins right = logins(registry, registry.password());
        ImageBuild build = threeSteps(engine, "auth");
        build.image = ImageReference.parse(registry.address() + "/" + engine.uniqueName("auth") + ":fp-1");
        build.pushed(new CacheExport.Inline(), build.image);
        try (EngineImageBuilder builder = builder(engine, right)) {
            build.run(builder);
            engine.removeImage(build.image.toString());
            engine.wipeBuilderCache();

            BuildResult wiped = build.run(builder);

            assertThat(ImageBuild.outcome(wiped, "RUN cat deps")).isEqualTo(StepOutcome.CACHED);
        } finally {
            engine.removeImage(build.image.toString());
        }
    }

    @Test
    void shouldSayThatAPasswordIsWrong(TestEngine engine) throws Exception {
        TestRegistry registry = engine.authRegistry();
        ImageBuild build = threeSteps(engine, "wrong");
        build.image = ImageReference.parse(registry.address() + "/" + engine.uniqueName("wrong") + ":fp-1");
        build.pushed(new CacheExport.Inline(), build.image);
        try (EngineImageBuilder builder = builder(engine, logins(registry, "not-the-password"))) {
            assertThatThrownBy(() -> build.run(builder))
                    .isInstanceOfSatisfying(BuildFailedException.class, e -> assertThat(e.kind())
                            .isEqualTo(BuildFailedException.Kind.PUSH))
                    .hasMessageContaining(build.image.toString())
                    .hasMessageContaining("as user '" + registry.user() + "'")
                    .hasMessageNotContaining("not-the-password");
            assertThat(build.events)
                    .filteredOn(BuildEvent.Warning.class::isInstance)
                    .anyMatch(event -> event.toString().contains("No cache was taken from " + build.image));
        } finally {
            engine.removeImage(build.image.toString());
        }
    }

    @Test
    void shouldNameAMissingBase(TestEngine engine) throws Exception {
        String missing = engine.registry() + "/" + engine.uniqueName("no-such-base") + ":1";
        ImageBuild build = new ImageBuild(engine.uniqueName("missing"), "FROM " + missing + "\nRUN true\n");
        try (EngineImageBuilder builder = builder(engine, RegistryLogins.none())) {
            assertThatThrownBy(() -> build.run(builder))
                    .isInstanceOf(BuildFailedException.class)
                    .hasMessageContaining(missing)
                    .hasMessageContaining("Check the FROM line");
        }
    }

    @Test
    void shouldShowTheOutputOfTheStepThatFailed(TestEngine engine) throws Exception {
        String base = engine.importBase(engine.uniqueName("fails-base"));
        ImageBuild build =
                new ImageBuild(engine.uniqueName("fails"), "FROM " + base + "\nRUN echo the reason is here; exit 7\n");
        try (EngineImageBuilder builder = builder(engine, RegistryLogins.none())) {
            assertThatThrownBy(() -> build.run(builder))
                    .isInstanceOf(BuildFailedException.class)
                    .hasMessageContaining("RUN echo the reason is here")
                    .hasMessageContaining("7")
                    .hasMessageContaining("\n    the reason is here");
        }
    }

    @Test
    void shouldBuildOnlyTheStagesOfTheTarget(TestEngine engine) throws Exception {
        String base = engine.importBase(engine.uniqueName("stages-base"));
        ImageBuild build = new ImageBuild(
                engine.uniqueName("stages"),
                "FROM " + base + " AS tools\nRUN echo tool > /tool\n"
                        + "FROM " + base + " AS broken\nRUN exit 1\n"
                        + "FROM " + base + " AS app\nARG WHO\nCOPY --from=tools /tool /tool\nRUN echo hello $WHO\n");
        build.target = "app";
        build.args.put("WHO", "world");
        build.labels.put("io.jenkins.plugins.stet.fingerprint", "abc");
        try (EngineImageBuilder builder = builder(engine, RegistryLogins.none())) {
            build.run(builder);

            assertThat(build.logLines()).contains("hello world");
            assertThat(engine.inspectImage(build.image.toString()))
                    .contains("\"io.jenkins.plugins.stet.fingerprint\":\"abc\"");
        } finally {
            engine.removeImage(build.image.toString());
        }
    }

    @Test
    void shouldGiveSecretsToStepsOnly(TestEngine engine) throws Exception {
        String canary = "canary-" + engine.uniqueName("secret");
        String base = engine.importBase(engine.uniqueName("secret-base"));
        ImageBuild build = new ImageBuild(
                engine.uniqueName("secret"),
                "FROM " + base + "\nRUN --mount=type=secret,id=npmrc wc -c < /run/secrets/npmrc && sleep 2\n"
                        + "RUN ! find / \\( -path /proc -o -path /sys \\) -prune -o -type f -exec grep -l canary- {} + | grep ."
                        + " && echo clean\n");
        build.access = new BuildAccess(Map.of("npmrc", canary.getBytes(StandardCharsets.UTF_8)), List.of());
        try (EngineImageBuilder builder = builder(engine, RegistryLogins.none())) {
            FutureTask<BuildResult> running = new FutureTask<>(() -> build.run(builder));
            new Thread(running, "build").start();
            assertThat(build.firstLog.await(60, TimeUnit.SECONDS)).isTrue();
            String processes = processList();
            BuildResult result = running.get();

            assertThat(processes).contains("sleep 2").doesNotContain(canary);
            assertThat(build.logLines()).contains(String.valueOf(canary.length()), "clean");
            assertThat(build.events.toString()).doesNotContain(canary);
            assertThat(result.toString()).doesNotContain(canary);
            assertThat(engine.inspectImage(build.image.toString())).doesNotContain(canary);
            assertThat(engine.imageHistory(build.image.toString()))
                    .contains("wc -c")
                    .doesNotContain(canary);
            assertThat(build.request().toString()).doesNotContain(canary);
        } finally {
            engine.removeImage(build.image.toString());
        }
    }

    @Test
    void shouldNameASecretThatWasNotGiven(TestEngine engine) throws Exception {
        String base = engine.importBase(engine.uniqueName("nosecret-base"));
        ImageBuild build = new ImageBuild(
                engine.uniqueName("nosecret"),
                "FROM " + base + "\nRUN --mount=type=secret,id=npmrc,required cat /run/secrets/npmrc\n");
        try (EngineImageBuilder builder = builder(engine, RegistryLogins.none())) {
            assertThatThrownBy(() -> build.run(builder))
                    .isInstanceOf(BuildFailedException.class)
                    .hasMessageContaining("secret npmrc");
        }
    }

    /** Command lines and environments of everything that runs on this machine. */
    private static String processList() {
        StringBuilder all = new StringBuilder();
        ProcessHandle.allProcesses().forEach(process -> {
            for (String file : List.of("cmdline", "environ")) {
                try {
                    all.append(Files.readString(
                                    Path.of("/proc", String.valueOf(process.pid()), file), StandardCharsets.ISO_8859_1)
                            .replace('\0', ' '));
                } catch (IOException e) {
                    // It ended while it was looked at.
                    all.append('\n');
                }
            }
        });
        return all.toString();
    }

    private static ImageBuild threeSteps(TestEngine engine, String name) throws Exception {
        String base = engine.importBase(engine.uniqueName(name + "-base"));
        String own = engine.uniqueName("salt");
        return new ImageBuild(
                        engine.uniqueName(name),
                        "FROM " + base + "\nCOPY deps /\nRUN cat deps # " + own + "\nCOPY code /\nRUN cat code\n")
                .file("deps", "deps one\n")
                .file("code", "code one\n");
    }

    private static RegistryLogins logins(TestRegistry registry, String password) {
        return host -> host.equals(registry.address())
                ? Optional.of(new RegistryLogin(registry.user(), password))
                : Optional.empty();
    }

    private static EngineImageBuilder builder(TestEngine engine, RegistryLogins logins) {
        return new EngineImageBuilder(Endpoint.parse(engine.dockerHost().toString()), logins);
    }
}
