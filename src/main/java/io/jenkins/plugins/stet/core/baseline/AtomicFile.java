package io.jenkins.plugins.stet.core.baseline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Replaces files so that a reader, or whoever comes after a crash, finds the old or the new one whole. */
public final class AtomicFile {
    private static final String SUFFIX = ".tmp";

    private final FileOperations operations;

    AtomicFile(FileOperations operations) {
        this.operations = operations;
    }

    public static AtomicFile onDisk() {
        return new AtomicFile(new DiskOperations());
    }

    /** For caches whose readers look whether a file is whole: it does not wait for the disk. */
    public static AtomicFile ofCache() {
        return new AtomicFile(new CacheOperations());
    }

    /** The directory must be there. When it comes back, the bytes survive a loss of power, unless it is one of a cache. */
    public void replace(Path file, byte[] bytes) throws IOException {
        Path directory = parent(file);
        Path temporary = directory.resolve(file.getFileName() + "." + UUID.randomUUID() + SUFFIX);
        try {
            operations.write(temporary, bytes);
            operations.sync(temporary);
            operations.move(temporary, file);
        } catch (IOException e) {
            discard(temporary, e);
            throw e;
        }
        operations.syncDirectory(directory);
    }

    private void discard(Path temporary, IOException cause) {
        try {
            operations.delete(temporary);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Removes what writers that were killed left behind; only while no other one can be writing. */
    void sweep(Path directory) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
            for (Path leftover : leftovers) {
                operations.delete(leftover);
            }
        }
    }

    private static Path parent(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null) {
            throw new IllegalArgumentException(file + " has no directory");
        }
        return directory;
    }
}
