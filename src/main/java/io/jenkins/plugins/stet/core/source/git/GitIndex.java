package io.jenkins.plugins.stet.core.source.git;

import io.jenkins.plugins.stet.core.source.fs.BlobHasher;
import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.paths.PathRange;
import io.jenkins.plugins.stet.core.source.paths.SortedPaths;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;

/**
 * The entries of an index that can say something about a file: regular files without conflict. Flags by which a user
 * asks git not to look are ignored; an entry counts only while the file looks exactly as when git saw it last.
 */
final class GitIndex {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final int CTIME = 0;
    private static final int MTIME = 8;
    private static final int INODE = 20;
    private static final int SIZE = 36;
    private static final int ID = 40;
    private static final byte[] EMPTY_BLOB = {
        (byte) 0xe6, (byte) 0x9d, (byte) 0xe2, (byte) 0x9b, (byte) 0xb2, (byte) 0xd1, (byte) 0xd6, (byte) 0x43,
        (byte) 0x4b, (byte) 0x8b, (byte) 0x29, (byte) 0xae, (byte) 0x77, (byte) 0x5a, (byte) 0xd8, (byte) 0xc2,
        (byte) 0xe4, (byte) 0x8c, (byte) 0x53, (byte) 0x91
    };

    private final ByteBuffer data;
    private final int[] records;
    private final SortedPaths paths;
    private final long written;

    /**
     * @param data the index as it was read
     * @param records where in the data each entry begins
     * @param written when the index was written, in seconds: younger files may have changed unnoticed
     */
    GitIndex(ByteBuffer data, int[] records, SortedPaths paths, long written) {
        this.data = data;
        this.records = records;
        this.paths = paths;
        this.written = written;
    }

    PathRange range() {
        return paths.all();
    }

    /**
     * Writes the id of an entry to the given place if the file is as git saw it: git's own rule, made stricter (a
     * younger time of change counts like a younger time of modification, and unknown inodes never match).
     */
    boolean find(int entry, FileStat stat, byte[] ids, int at) {
        int record = records[entry];
        if (!isSame(record, stat) || isRacy(stat) || isSmudged(record, stat)) {
            return false;
        }
        data.get(record + ID, ids, at, BlobHasher.LENGTH);
        return true;
    }

    private boolean isSame(int record, FileStat stat) {
        return data.getInt(record + SIZE) == (int) stat.size()
                && data.getInt(record + INODE) == (int) stat.inode()
                && data.getInt(record + INODE) != 0
                && isTime(record + MTIME, stat.modified())
                && isTime(record + CTIME, stat.changed());
    }

    private boolean isTime(int at, long nanos) {
        return data.getInt(at) == (int) Math.floorDiv(nanos, SECOND)
                && data.getInt(at + Integer.BYTES) == (int) Math.floorMod(nanos, SECOND);
    }

    private boolean isRacy(FileStat stat) {
        return Math.floorDiv(Math.max(stat.modified(), stat.changed()), SECOND) >= written;
    }

    /** Git sets the size of entries that it could not be sure of to 0. */
    private boolean isSmudged(int record, FileStat stat) {
        if (data.getInt(record + SIZE) != 0) {
            return false;
        }
        if (stat.size() != 0) {
            // a multiple of 4 GiB, which git writes as 2 GiB when it is sure
            return true;
        }
        for (int i = 0; i < EMPTY_BLOB.length; i++) {
            if (data.get(record + ID + i) != EMPTY_BLOB[i]) {
                return true;
            }
        }
        return false;
    }
}
