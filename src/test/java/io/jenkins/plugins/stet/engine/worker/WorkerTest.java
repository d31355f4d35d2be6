package io.jenkins.plugins.stet.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.BuildAccess;
import io.jenkins.plugins.stet.core.image.build.BuildDelivery;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildOptions;
import io.jenkins.plugins.stet.core.image.build.BuildRequest;
import io.jenkins.plugins.stet.core.image.build.BuildSource;
import io.jenkins.plugins.stet.core.image.build.CacheExport;
import io.jenkins.plugins.stet.core.image.build.CachePlan;
import io.jenkins.plugins.stet.core.image.build.ContextEntry;
import io.jenkins.plugins.stet.core.image.build.DockerfileText;
import io.jenkins.plugins.stet.core.image.build.FileContent;
import io.jenkins.plugins.stet.core.image.build.FileState;
import io.jenkins.plugins.stet.core.image.build.RegistryLogin;
import io.jenkins.plugins.stet.core.image.work.WorkDirectory;
import io.jenkins.plugins.stet.core.image.work.WorkOrder;
import io.jenkins.plugins.stet.core.image.work.WorkResult;
import io.jenkins.plugins.stet.core.image.work.WorkSecrets;
import io.jenkins.plugins.stet.engine.buildkit.fake.FakeBuildkitd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class WorkerTest {
    private static final String CANARY = "canary-9137";

    @TempDir
    Path temporary;

    private WorkDirectory directory;
    private Path context;

    @BeforeEach
    void prepare() throws IOException {
        directory = new WorkDirectory(Files.createDirectory(temporary.resolve("stet-1")));
        context = Files.createDirectory(temporary.resolve("context"));
        Files.writeString(context.resolve("file"), "content");
    }

    @Test
    void shouldBuildWhatIsOrdered() throws Exception {
        try (FakeBuildkitd daemon = FakeBuildkitd.start()) {
            order("tcp://127.0.0.1:" + daemon.port());

            assertThat(worker().run()).isTrue();

            assertThat(WorkResult.read(directory.result()))
                    .isInstanceOfSatisfying(WorkResult.Built.class, built -> assertThat(
                                    built.result().image().digest().value())
                            .isEqualTo(FakeBuildkitd.DIGEST));
            assertThat(daemon.solves.get(0).context()).containsEntry("file", "content");
            assertThat(daemon.solves.get(0).credentials()).containsExactly("user", CANARY);
            assertThat(directory.secrets()).doesNotExist();
            assertThat(Files.readString(directory.log()))
                    .contains("building with the BuildKit daemon at tcp://127.0.0.1:" + daemon.port())
                    .contains("#1 [1/1] COPY . /\n");
            for (Path file : List.of(directory.log(), directory.output(), directory.result(), directory.order())) {
                assertThat(Files.readString(file)).doesNotContain(CANARY);
            }
        }
    }

    @Test
    void shouldDoNothingInADirectoryThatWasGivenUp() throws Exception {
        order("tcp://127.0.0.1:1");
        Files.createFile(directory.claim());

        assertThat(worker().run()).isFalse();

        assertThat(directory.result()).doesNotExist();
        assertThat(directory.log()).doesNotExist();
        assertThat(directory.secrets()).doesNotExist();
    }

    @Test
    void shouldTellWhyNothingWasBuilt() throws Exception {
        order("unix:///nonexistent/docker.sock");

        assertThat(worker().run()).isTrue();

        assertThat(WorkResult.read(directory.result())).isInstanceOfSatisfying(WorkResult.Failed.class, failed -> {
            assertThat(failed.kind()).isEqualTo(BuildFailedException.Kind.ENGINE);
            assertThat(failed.message()).contains("unix:///nonexistent/docker.sock");
        });
    }

    @Test
    void shouldTellThatAnOrderCannotBeRead() throws Exception {
        order("unix:///nonexistent/docker.sock");
        Files.writeString(directory.order(), "{\"version\":99}");

        assertThat(worker().run()).isTrue();

        assertThat(WorkResult.read(directory.result()))
                .isInstanceOfSatisfying(WorkResult.Failed.class, failed -> assertThat(failed.message())
                        .contains("of different releases"));
        assertThat(directory.secrets()).doesNotExist();
    }

    @Test
    void shouldEndItselfWhenNobodyAsksAnyMore() throws Exception {
        try (FakeBuildkitd daemon = FakeBuildkitd.start().neverEnd()) {
            order("tcp://127.0.0.1:" + daemon.port());
            Files.createFile(directory.lease());
            Files.setLastModifiedTime(directory.lease(), FileTime.from(Instant.EPOCH));
            WorkerTimes impatient = new WorkerTimes(Duration.ofMillis(20), Duration.ofMillis(100));

            assertThat(new Worker(directory, impatient).run()).isTrue();

            assertThat(WorkResult.read(directory.result()))
                    .isInstanceOfSatisfying(WorkResult.Stopped.class, stopped -> assertThat(stopped.why())
                            .contains("no controller has asked about this build"));
            daemon.sessionOver.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void shouldRunAsAProcessOfItsOwn() throws Exception {
        try (FakeBuildkitd daemon = FakeBuildkitd.start()) {
            order("tcp://127.0.0.1:" + daemon.port());
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-Xmx192m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            WorkerMain.class.getName(),
                            directory.path().toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).describedAs(said).isEqualTo(WorkerMain.RESULT_WRITTEN);
            assertThat(said).doesNotContain(CANARY);
            assertThat(WorkResult.read(directory.result())).isInstanceOf(WorkResult.Built.class);
            assertThat(directory.claim()).exists();
            assertThat(directory.heartbeat()).exists();
        }
    }

    private Worker worker() {
        return new Worker(directory, WorkerTimes.usual());
    }

    private void order(String engine) throws IOException {
        byte[] content = "content".getBytes(StandardCharsets.UTF_8);
        ContextEntry file = new ContextEntry.RegularFile("file", 0644, FileState.of(content), FileContent.of(content));
        ImageReference image = ImageReference.parse("registry.example.com/app:fp-1");
        BuildRequest request = new BuildRequest(
                new BuildSource(
                        List.of(file),
                        new DockerfileText("FROM scratch\nCOPY . /\n", "FROM scratch\nCOPY . /\n"),
                        Map.of(),
                        "key"),
                new BuildOptions("", List.of(), Map.of(), Map.of()),
                new BuildDelivery(
                        image, BuildDelivery.Push.BY_TAG, new CachePlan(true, List.of(), new CacheExport.Off())),
                BuildAccess.none());
        new WorkOrder(engine, context, request).write(directory.order());
        new WorkSecrets(
                        Map.of("npmrc", CANARY.getBytes(StandardCharsets.UTF_8)),
                        Map.of("registry.example.com", new RegistryLogin("user", CANARY)))
                .write(directory.secrets());
    }
}
