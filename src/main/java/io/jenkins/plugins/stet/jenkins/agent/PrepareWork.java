package io.jenkins.plugins.stet.jenkins.agent;

import hudson.remoting.VirtualChannel;
import io.jenkins.plugins.stet.core.build.remote.WorkDirectory;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jenkins.MasterToSlaveFileCallable;

/** Makes the directory of a build process, which nobody else may look into, and sweeps those nobody came back for. */
public final class PrepareWork extends MasterToSlaveFileCallable<Void> {
    private static final long serialVersionUID = 1L;
    private static final Duration KEPT = Duration.ofDays(7);
    public static final String PREFIX = "stet-";

    private final byte[] request;

    public PrepareWork(byte[] request) {
        this.request = request.clone();
    }

    @Override
    public Void invoke(File place, VirtualChannel channel) throws IOException {
        Path directory = place.toPath();
        Path parent = directory.resolveSibling("");
        Files.createDirectories(parent);
        sweep(parent);
        Files.createDirectory(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        WorkDirectory work = new WorkDirectory(directory);
        Files.writeString(work.lease(), "");
        try (SeekableByteChannel out = Files.newByteChannel(
                work.request(),
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            ByteBuffer bytes = ByteBuffer.wrap(request);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        }
        return null;
    }

    private static void sweep(Path parent) throws IOException {
        Instant limit = Instant.now().minus(KEPT);
        try (DirectoryStream<Path> old = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path directory : old) {
                if (Files.getLastModifiedTime(directory).toInstant().isBefore(limit)) {
                    delete(directory);
                }
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(directory)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
