package io.jenkins.plugins.stet.core.source.cache;

import io.jenkins.plugins.stet.core.source.fs.FileStat;
import java.util.concurrent.TimeUnit;

/** Which looks can be compared with later ones. */
final class Trust {
    /** What changed this shortly before the scan may change again without looking different. */
    private static final long YOUNG = TimeUnit.SECONDS.toNanos(2);

    private final long before;

    /** @param now the time by the clock of the file system, in nanoseconds since 1970 */
    Trust(long now) {
        this.before = now - YOUNG;
    }

    boolean covers(FileStat stat) {
        return stat.inode() != 0 && stat.modified() < before && stat.changed() < before;
    }
}
