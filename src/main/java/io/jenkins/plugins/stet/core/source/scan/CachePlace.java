package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.cache.FileSystemClock;
import io.jenkins.plugins.stet.core.source.cache.NamesCache;
import io.jenkins.plugins.stet.core.source.cache.OwnDirectory;
import io.jenkins.plugins.stet.core.source.cache.StatCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Opens what earlier scans kept; without it, or without a clock, everything is listed and read. */
final class CachePlace {
    /** A time so long ago that everything is too young to be trusted. */
    private static final long NO_CLOCK = 0;

    private final Path file;
    private final Path names;
    private final Path root;

    CachePlace(Path file, Path root) {
        this.file = file.toAbsolutePath().normalize();
        this.names = this.file.resolveSibling(this.file.getFileName() + ".names");
        this.root = root;
    }

    /** @param isFirst when an attempt failed, the next lists every directory itself */
    Caches open(boolean isFirst) throws IOException {
        long now = now();
        return new Caches(StatCache.open(file, root, now), names(isFirst, now));
    }

    private CachedNames names(boolean isFirst, long now) throws IOException {
        Optional<String> disk = LocalDisk.under(root);
        if (disk.isEmpty()) {
            return new CachedNames(NamesCache.anew(names, root.toString(), NO_CLOCK));
        }
        String tree = disk.get() + ' ' + root;
        return new CachedNames(isFirst ? NamesCache.open(names, tree, now) : NamesCache.anew(names, tree, now));
    }

    /** The clock that stamps the files of the root: that of the cache's directory only when it lies beside them. */
    private long now() {
        try {
            Path directory = Files.createDirectories(Objects.requireNonNull(file.getParent(), "the root is no file"));
            boolean isBeside = Files.getFileStore(directory).equals(Files.getFileStore(root));
            return FileSystemClock.now(isBeside ? directory : OwnDirectory.make(root.resolve(OwnDirectory.NAME)));
        } catch (IOException e) {
            // nothing can be written: then nothing is trusted either, and the files are read
            return NO_CLOCK;
        }
    }
}
