package io.jenkins.plugins.stet.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.CacheExport;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EngineTest(registries = true)
class BuildFaultsTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldLeaveNothingRunningAfterACancel(boolean classic, TestEngine engine) throws Exception {
        ImageBuild build = sleeping(engine);
        try (EngineProxy proxy = new EngineProxy(endpoint(engine)).refuse(line -> classic && isBuildKit(line));
                EngineImageBuilder builder = new EngineImageBuilder(proxy.endpoint(), RegistryLogins.none())) {
            Running running = new Running(build, builder);
            assertThat(build.firstLog.await(60, TimeUnit.SECONDS)).isTrue();
            List<ProcessHandle> sleeping = processes(build);
            assertThat(sleeping).isNotEmpty();

            running.thread.interrupt();

            assertThatThrownBy(() -> running.task.get(2, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(InterruptedException.class);
            awaitEnd(sleeping, Duration.ofSeconds(2));
            assertThat(processes(build)).isEmpty();
        }
    }

    @Test
    void shouldSayThatTheEngineWentAway(TestEngine engine) throws Exception {
        ImageBuild build = sleeping(engine);
        try (EngineProxy proxy = new EngineProxy(endpoint(engine));
                EngineImageBuilder builder = new EngineImageBuilder(proxy.endpoint(), RegistryLogins.none())) {
            Running running = new Running(build, builder);
            assertThat(build.firstLog.await(60, TimeUnit.SECONDS)).isTrue();
            List<ProcessHandle> sleeping = processes(build);

            proxy.die();

            assertThatThrownBy(() -> running.task.get(20, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOfSatisfying(BuildFailedException.class, e -> assertThat(e.kind())
                            .isEqualTo(BuildFailedException.Kind.ENGINE_LOST))
                    .hasMessageContaining(proxy.address() + " went away during the build")
                    .hasMessageContaining("build again");
            awaitEnd(sleeping, Duration.ofSeconds(10));
        }
    }

    @Test
    void shouldNameAnEngineThatIsNotThere(TestEngine engine) {
        ImageBuild build = new ImageBuild("none", "FROM scratch\n");
        Endpoint nowhere = Endpoint.parse("unix:///nonexistent/docker.sock");
        try (EngineImageBuilder builder = new EngineImageBuilder(nowhere, RegistryLogins.none())) {
            assertThatThrownBy(() -> build.run(builder))
                    .isInstanceOf(BuildFailedException.class)
                    .hasMessageContaining("unix:///nonexistent/docker.sock")
                    .hasMessageContaining("was not reached");
        }
    }

    @Test
    void shouldSayThatTheRegistryDiedWhilePushing(TestEngine engine) throws Exception {
        Endpoint registry = Endpoint.parse("tcp://" + engine.registry());
        try (EngineProxy proxy = new EngineProxy(registry);
                EngineImageBuilder builder = new EngineImageBuilder(endpoint(engine), RegistryLogins.none())) {
            proxy.dieAt(data -> data.contains("PUT /v2/") && data.contains("/manifests/"));
            ImageBuild build = new ImageBuild("unused", "FROM scratch\nCOPY a /\n").file("a", engine.uniqueName("a"));
            build.image = ImageReference.parse(proxy.address() + "/" + engine.uniqueName("dying") + ":fp-1");
            build.pushed(new CacheExport.Off());

            assertThatThrownBy(() -> build.run(builder))
                    .isInstanceOfSatisfying(BuildFailedException.class, e -> assertThat(e.kind())
                            .isEqualTo(BuildFailedException.Kind.PUSH))
                    .hasMessageContaining(build.image.toString());
            engine.removeImage(build.image.toString());
        }
    }

    @Test
    void shouldBuildWhenTheSessionMustBeCarriedInACall(TestEngine engine) throws Exception {
        ImageBuild build = new ImageBuild(engine.uniqueName("carried"), "FROM scratch\nCOPY . /\n");
        for (int i = 0; i < 50; i++) {
            build.file("file" + i, ("content " + i).repeat(10_000));
        }
        try (EngineProxy proxy = new EngineProxy(endpoint(engine)).refuse(line -> line.startsWith("POST /session "));
                EngineImageBuilder builder = new EngineImageBuilder(proxy.endpoint(), RegistryLogins.none())) {
            BuildResult result = build.run(builder);

            assertThat(engine.inspectImage(build.image.toString()))
                    .contains(result.image().digest().value());
        } finally {
            engine.removeImage(build.image.toString());
        }
    }

    @Test
    void shouldBuildClassicallyOnAnEngineWithoutBuildKit(TestEngine engine) throws Exception {
        String base = engine.importBase(engine.uniqueName("classic-base"));
        ImageBuild build = new ImageBuild(
                        engine.uniqueName("classic"), "FROM " + base + "\nCOPY . /in/\nRUN find /in -type f\n")
                .file("a", engine.uniqueName("a"));
        try (EngineProxy proxy = new EngineProxy(endpoint(engine)).refuse(BuildFaultsTest::isBuildKit);
                EngineImageBuilder builder = new EngineImageBuilder(proxy.endpoint(), RegistryLogins.none())) {
            build.run(builder);

            assertThat(build.events.get(0).toString())
                    .contains("classic builder")
                    .contains("has no BuildKit");
            assertThat(build.logLines()).containsExactly("/in/a");
        } finally {
            engine.removeImage(build.image.toString());
        }
    }

    private static boolean isBuildKit(String requestLine) {
        return requestLine.startsWith("POST /grpc ") || requestLine.startsWith("PRI ");
    }

    private static ImageBuild sleeping(TestEngine engine) throws IOException {
        String base = engine.importBase(engine.uniqueName("sleep-base"));
        ImageBuild build = new ImageBuild(engine.uniqueName("sleep"), "");
        build.args.put("SECONDS", String.valueOf(ThreadLocalRandom.current().nextInt(100_000, 900_000)));
        build.dockerfile = "FROM " + base + "\nRUN echo asleep; sleep " + build.args.get("SECONDS") + "\n";
        return build;
    }

    /** The processes on this machine that sleep for this build, whatever container they are in. */
    private static List<ProcessHandle> processes(ImageBuild build) {
        String wanted = "sleep " + build.args.get("SECONDS");
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process).contains(wanted))
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(
                            Path.of("/proc", String.valueOf(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1)
                    .replace('\0', ' ');
        } catch (IOException e) {
            // It ended while it was looked at.
            return "";
        }
    }

    private static void awaitEnd(List<ProcessHandle> processes, Duration limit) throws Exception {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(ends).get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Endpoint endpoint(TestEngine engine) {
        return Endpoint.parse(engine.dockerHost().toString());
    }

    private static final class Running {
        final FutureTask<BuildResult> task;
        final Thread thread;

        Running(ImageBuild build, EngineImageBuilder builder) {
            task = new FutureTask<>(() -> build.run(builder));
            thread = new Thread(task, "build");
            thread.start();
        }
    }
}
