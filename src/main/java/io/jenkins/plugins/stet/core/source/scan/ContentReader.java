package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.fs.BlobHasher;
import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.StatReader;
import java.io.IOException;
import java.nio.file.Path;

/** Reads files whose id nobody knows, and notices when somebody writes meanwhile. For one thread. */
final class ContentReader {
    private static final String LFS_POINTER = "version https://git-lfs.github.com/spec/v1\n";
    private static final int LARGEST_POINTER = 1024;

    private final BlobHasher hasher = new BlobHasher();
    private final StatReader stats;
    private final Counters counters;

    ContentReader(StatReader stats, Counters counters) {
        this.stats = stats;
        this.counters = counters;
    }

    /**
     * @param stat the look at the file that decided to read it
     * @return whether the id is that of the file's bytes, which nobody changed meanwhile
     */
    boolean read(Path file, FileStat stat, byte[] ids, int at) throws IOException {
        long count = hasher.read(file, stat.size(), ids, at);
        counters.read++;
        counters.bytesRead += count;
        return count == stat.size() && stats.read(file).equals(stat);
    }

    /** Whether the file read last holds what Git LFS puts in the place of content. */
    boolean wasLfsPointer(long size) {
        return size < LARGEST_POINTER
                && size > LFS_POINTER.length()
                && hasher.beginning(LFS_POINTER.length()).equals(LFS_POINTER);
    }

    /** A directory that was replaced by a link would lead the reading anywhere. */
    boolean isReal(Path directory) throws IOException {
        return directory.toRealPath().equals(directory.toAbsolutePath());
    }
}
