package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.cache.FileSystemClock;
import io.jenkins.plugins.stet.core.source.cache.StatCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Opens the stat cache; without one, or without a clock, everything is read. */
final class CachePlace {
    /** A time so long ago that every file is too young to be trusted. */
    private static final long NO_CLOCK = 0;

    private final Path file;
    private final Path root;

    CachePlace(Path file, Path root) {
        this.file = file.toAbsolutePath().normalize();
        this.root = root;
    }

    StatCache open() throws IOException {
        return StatCache.open(file, root, now());
    }

    /** The clock that stamps the files of the root: that of the cache's directory only when it lies beside them. */
    private long now() {
        try {
            Path directory = Files.createDirectories(Objects.requireNonNull(file.getParent(), "the root is no file"));
            return FileSystemClock.now(
                    Files.getFileStore(directory).equals(Files.getFileStore(root)) ? directory : OwnDirectory.of(root));
        } catch (IOException e) {
            // nothing can be written: then nothing is trusted either, and the files are read
            return NO_CLOCK;
        }
    }
}
