package io.jenkins.plugins.stet.engine.buildkit;

import io.jenkins.plugins.stet.engine.buildkit.filesync.FileAttributes;
import io.jenkins.plugins.stet.engine.buildkit.filesync.SyncEntry;
import io.jenkins.plugins.stet.engine.buildkit.filesync.SyncPaths;
import io.jenkins.plugins.stet.engine.buildkit.filesync.SyncTree;
import io.jenkins.plugins.stet.engine.buildkit.solve.DockerfileOptions;
import io.jenkins.plugins.stet.engine.buildkit.solve.Export;
import io.jenkins.plugins.stet.engine.buildkit.solve.SolveRequest;
import io.jenkins.plugins.stet.engine.buildkit.solve.SolveResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;

/** A build of a few files in memory. */
final class TestBuild {
    final List<SyncEntry> context = new ArrayList<>();
    final Recorder recorder = new Recorder();
    Keyring keyring = Keyring.empty();
    String sharedKey = UUID.randomUUID().toString();
    Export export;
    DockerfileOptions options = new DockerfileOptions("Dockerfile");
    private final String dockerfile;

    TestBuild(String image, String dockerfile) {
        this.export = Export.toDocker(image);
        this.dockerfile = dockerfile;
    }

    TestBuild file(String path, String content) {
        context.add(entry(SyncPaths.ofText(path), content, 0644));
        return this;
    }

    static SyncEntry entry(String path, String content, int permissions) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return SyncEntry.file(
                path,
                new FileAttributes(
                        permissions, bytes.length, 1_700_000_000_000_000_000L + sum.getValue() % 1_000_000_000L),
                () -> new ByteArrayInputStream(bytes));
    }

    SolveResult run(BuildKitClient client) throws Exception {
        SyncTree dockerfileTree = SyncTree.of(List.of(entry("Dockerfile", dockerfile, 0644)));
        SolveRequest request = new SolveRequest(options.toMap(), export, List.of(), List.of());
        SessionOffer offer = new SessionOffer(
                sharedKey, Map.of("dockerfile", dockerfileTree, "context", SyncTree.of(context)), keyring);
        return client.solve(request, offer, recorder.listener());
    }
}
