package io.jenkins.plugins.stet.engine.worker;

import io.jenkins.plugins.stet.core.build.ImageOrder;
import io.jenkins.plugins.stet.core.build.remote.WorkDirectory;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest;
import io.jenkins.plugins.stet.core.detect.BaseImageTable;
import io.jenkins.plugins.stet.core.detect.ReadOptions;
import io.jenkins.plugins.stet.core.detect.TreeReader;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.build.BuildDelivery;
import io.jenkins.plugins.stet.core.image.build.CachePlan;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ManifestReader;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.source.scan.ReadingScanner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A build process in a JVM of its own, beside a small repository. */
final class WorkerProcess {
    static final String SECRET = "canary-4711-canary";
    final Path root;
    final WorkDirectory work;
    List<String> ssh = List.of();

    WorkerProcess(Path directory) throws Exception {
        root = Files.createDirectories(directory.resolve("repository"));
        work = new WorkDirectory(Files.createDirectories(directory.resolve("work")));
        Files.writeString(root.resolve("stet.yaml"), "version: 1\nservices:\n  app: {}\n");
        Files.createDirectory(root.resolve("app"));
        Files.writeString(root.resolve("app/Dockerfile"), "FROM scratch\nCOPY a.txt /\n");
        Files.writeString(root.resolve("app/a.txt"), "one");
    }

    /** As it is decided at this moment. */
    void request(String engine) throws Exception {
        Manifest manifest =
                ManifestReader.read(root.resolve("stet.yaml"), "stet.yaml").manifest();
        ServiceId app = new ServiceId("app");
        BaseImageTable bases = new BaseImageTable(Map.of(), Map.of());
        ReadOptions options = new ReadOptions(Set.of(app), new ReadOptions.Tables.None(), bases);
        var reading = new TreeReader(new ReadingScanner())
                .read(root, manifest, options)
                .services()
                .get(app);
        BuildDelivery delivery =
                new BuildDelivery(ImageRepository.local("app").tag("fp-1"), BuildDelivery.Push.NO, CachePlan.none());
        ImageOrder order = new ImageOrder(manifest.service(app), "ab".repeat(32), Map.of(), Map.of(), delivery);
        WorkRequest.Confidential confidential =
                new WorkRequest.Confidential(Map.of(), Map.of("token", SECRET.getBytes(StandardCharsets.UTF_8)), ssh);
        WorkRequest request =
                new WorkRequest(root.toString(), manifest, bases, reading.inputs(), order, engine, confidential);
        Files.write(work.request(), request.bytes());
        Files.writeString(work.lease(), "");
    }

    Process start(long leaseSeconds) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                work.path().toString(),
                Long.toString(leaseSeconds));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("SSH_AUTH_SOCK");
        return builder.redirectErrorStream(true)
                .redirectOutput(work.path().resolve("stdout").toFile())
                .start();
    }
}
