package io.jenkins.plugins.stet.core.image.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.build.BuildAccess;
import io.jenkins.plugins.stet.core.image.build.BuildDelivery;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildLayers;
import io.jenkins.plugins.stet.core.image.build.BuildOptions;
import io.jenkins.plugins.stet.core.image.build.BuildRequest;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.BuildSource;
import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.core.image.build.CacheExport;
import io.jenkins.plugins.stet.core.image.build.CacheMode;
import io.jenkins.plugins.stet.core.image.build.CachePlan;
import io.jenkins.plugins.stet.core.image.build.ContextEntry;
import io.jenkins.plugins.stet.core.image.build.DockerfileText;
import io.jenkins.plugins.stet.core.image.build.FileContent;
import io.jenkins.plugins.stet.core.image.build.FileState;
import io.jenkins.plugins.stet.core.image.build.RegistryLogin;
import io.jenkins.plugins.stet.core.image.build.SshAgent;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkFilesTest {
    private static final Digest DIGEST = new Digest("sha256:" + "0123456789abcdef".repeat(4));

    @TempDir
    Path directory;

    static List<CacheExport> exports() {
        ImageReference cache = ImageReference.parse("registry.example.com:5000/team/app:cache");
        return List.of(
                new CacheExport.Off(),
                new CacheExport.Inline(),
                new CacheExport.Everything(cache),
                new CacheExport.BestPossible(cache));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void shouldBringAnOrderOver(CacheExport export) throws IOException {
        Files.writeString(directory.resolve("größe"), "content");
        WorkOrder order = order(export);
        Path file = directory.resolve("order.json");
        order.write(file);

        WorkOrder read = WorkOrder.read(file);

        assertThat(read.engine()).isEqualTo(order.engine());
        assertThat(read.context()).isEqualTo(order.context());
        assertThat(read.request().options()).isEqualTo(order.request().options());
        assertThat(read.request().delivery()).isEqualTo(order.request().delivery());
        assertThat(read.request().access().sshAgents())
                .isEqualTo(order.request().access().sshAgents());
        assertThat(read.request().source().dockerfile())
                .isEqualTo(order.request().source().dockerfile());
        assertThat(read.request().source().transferKey()).isEqualTo("key");
        assertThat(read.request().source().namedContexts()).containsEntry("base", "docker-image://x");
        assertThat(WorkOrderJson.encode(read)).isEqualTo(WorkOrderJson.encode(order));
        ContextEntry.RegularFile content =
                (ContextEntry.RegularFile) read.request().source().context().get(0);
        assertThat(content.open().readAllBytes()).isEqualTo("content".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldKeepALocalImageLocal() throws IOException {
        ImageReference local = ImageRepository.local("prod-backend").tag("fp-1");
        ImageReference pinned = ImageReference.parse("registry.example.com/a@" + DIGEST);
        for (ImageReference image : List.of(local, pinned)) {
            assertThat(ReferenceJson.decode(new WorkFields(ReferenceJson.encode(image), "test")))
                    .isEqualTo(image);
        }
    }

    @Test
    void shouldNotWriteSecretsIntoTheOrder() throws IOException {
        WorkOrder order = order(new CacheExport.Off());
        WorkSecrets secrets = new WorkSecrets(Map.of("npmrc", bytes("canary")), Map.of());
        WorkOrder full = new WorkOrder(order.engine(), order.context(), secrets.addTo(order.request()));
        Path file = directory.resolve("order.json");
        full.write(file);

        assertThat(Files.readString(file)).doesNotContain("canary").doesNotContain("Y2FuYXJ5");
    }

    @Test
    void shouldTakeSecretsOnceFromAFileForTheOwnerOnly() throws IOException {
        Path file = directory.resolve("secrets.json");
        RegistryLogin login = new RegistryLogin("user", "p\"ä");
        new WorkSecrets(Map.of("npmrc", new byte[] {0, (byte) 200}), Map.of("r.example.com:5000", login)).write(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        WorkSecrets taken = WorkSecrets.take(file);

        assertThat(file).doesNotExist();
        assertThat(taken.forHost("r.example.com:5000")).hasValue(login);
        assertThat(taken.forHost("example.com")).isEmpty();
        assertThat(taken.addTo(order(new CacheExport.Off()).request()).access().secret("npmrc"))
                .hasValueSatisfying(value -> assertThat(value).containsExactly(0, 200));
        assertThat(taken.toString()).doesNotContain("p\"ä");
    }

    @Test
    void shouldDeleteSecretsThatItCannotRead() throws IOException {
        Path file = Files.writeString(directory.resolve("secrets.json"), "{\"version\":1,\"secrets\":[\"canary\"]}");

        assertThatThrownBy(() -> WorkSecrets.take(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'secrets'")
                .hasMessageNotContaining("canary");
        assertThat(file).doesNotExist();
    }

    @Test
    void shouldBringResultsOver() throws IOException {
        BuildLayers layers = new BuildLayers(
                List.of(new BuildStep("sha256:1", "[1/2] RUN x", StepOutcome.CACHED, Duration.ofMillis(1500), 42)),
                List.of("No cache was taken"));
        BuildResult pushed =
                new BuildResult(new BuiltImage.Pushed(DIGEST, 7, true), layers, CacheMode.MAX, Duration.ofMillis(2000));
        BuildResult local = new BuildResult(new BuiltImage.Local(DIGEST), layers, CacheMode.NONE, Duration.ofMillis(2));
        for (WorkResult result : List.of(
                new WorkResult.Built(pushed),
                new WorkResult.Built(local),
                new WorkResult.Failed(BuildFailedException.Kind.PUSH, "no\nway"),
                new WorkResult.Stopped("why"))) {
            Path file = directory.resolve("result.json");
            result.write(file);

            assertThat(WorkResult.read(file)).isEqualTo(result);
        }
    }

    @Test
    void shouldStayReadableHoweverLargeTheBuildWas() throws IOException {
        BuildStep step =
                new BuildStep("sha256:" + "1".repeat(64), "日".repeat(10_000), StepOutcome.DONE, Duration.ZERO, 0);
        BuildLayers layers =
                new BuildLayers(Collections.nCopies(50_000, step), Collections.nCopies(10_000, "本".repeat(5_000)));
        Path file = directory.resolve("result.json");
        new WorkResult.Built(new BuildResult(new BuiltImage.Local(DIGEST), layers, CacheMode.NONE, Duration.ZERO))
                .write(file);
        assertThat(Files.size(file)).isLessThan(WorkResultJson.LARGEST);
        assertThat(WorkResult.read(file)).isInstanceOf(WorkResult.Built.class);

        new WorkResult.Failed(BuildFailedException.Kind.STEP, "\0".repeat(10_000_000)).write(file);
        assertThat(Files.size(file)).isLessThan(WorkResultJson.LARGEST);
        assertThat(WorkResult.read(file)).isInstanceOf(WorkResult.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"version\":2}",
                "{\"version\":1}",
                "{\"version\":1,\"status\":\"sleeping\"}",
                "{\"version\":1,\"status\":\"failed\",\"kind\":\"NONE\",\"message\":\"\"}",
                "{\"version\":1,\"status\":\"built\",\"digest\":\"sha256:1\",\"steps\":[],\"warnings\":[]}"
            })
    void shouldRefuseWhatIsNoResult(String text) throws IOException {
        Path file = Files.writeString(directory.resolve("result.json"), text);

        assertThatThrownBy(() -> WorkResult.read(file)).isInstanceOf(IOException.class);
    }

    @Test
    void shouldRefuseAResultThatIsTooLarge() throws IOException {
        Path file = Files.write(directory.resolve("result.json"), new byte[2 * 1024 * 1024]);

        assertThatThrownBy(() -> WorkResult.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("2097152 bytes");
    }

    private WorkOrder order(CacheExport export) {
        List<ContextEntry> context = List.of(
                new ContextEntry.RegularFile(
                        new String("größe".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1),
                        04755,
                        FileState.of(bytes("content")),
                        FileContent.of(bytes("unused"))),
                new ContextEntry.Directory("empty", 0755),
                new ContextEntry.SymbolicLink("caf\u00e9", "\u00ff"),
                new ContextEntry.NamedPipe("pipe", 0644));
        BuildSource source = new BuildSource(
                context, new DockerfileText("FROM a\n", "FROM b\n"), Map.of("base", "docker-image://x"), "key");
        BuildOptions options =
                new BuildOptions("app", List.of("linux/amd64"), Map.of("A", "1.10"), Map.of("label", "value"));
        ImageReference image = ImageRepository.local("prod-backend").tag("fp-1");
        BuildDelivery delivery = new BuildDelivery(
                image,
                BuildDelivery.Push.BY_DIGEST,
                new CachePlan(false, List.of(ImageReference.parse("registry.example.com/a:cache")), export));
        BuildAccess access = new BuildAccess(Map.of(), List.of(new SshAgent("default", Path.of("/run/agent"))));
        return new WorkOrder("unix:///run/docker.sock", directory, new BuildRequest(source, options, delivery, access));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
