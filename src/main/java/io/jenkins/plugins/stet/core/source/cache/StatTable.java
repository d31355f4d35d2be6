package io.jenkins.plugins.stet.core.source.cache;

import io.jenkins.plugins.stet.core.source.fs.BlobHasher;
import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.paths.SortedPaths;
import java.nio.ByteBuffer;

/**
 * The content of a cache file: a record of fixed length for each path.
 *
 * @param records modification, change, inode, size, id, age, one after the other
 */
record StatTable(ByteBuffer records, SortedPaths paths) {
    static final int LENGTH = 4 * Long.BYTES + BlobHasher.LENGTH + 1;
    static final int ID = 4 * Long.BYTES;
    static final int AGE = ID + BlobHasher.LENGTH;

    static StatTable empty() {
        return new StatTable(ByteBuffer.allocate(0), SortedPaths.NONE);
    }

    int count() {
        return paths.count();
    }

    static int at(int entry) {
        return entry * LENGTH;
    }

    /** Writes the id of an entry to the given place if the file looks as it did when it was read. */
    boolean find(int entry, FileStat stat, byte[] ids, int to) {
        int at = at(entry);
        boolean same = records.getLong(at) == stat.modified()
                && records.getLong(at + Long.BYTES) == stat.changed()
                && records.getLong(at + 2 * Long.BYTES) == stat.inode()
                && records.getLong(at + 3 * Long.BYTES) == stat.size();
        if (same) {
            records.get(at + ID, ids, to, BlobHasher.LENGTH);
        }
        return same;
    }

    static void write(ByteBuffer to, FileStat stat, ByteBuffer id) {
        to.putLong(stat.modified())
                .putLong(stat.changed())
                .putLong(stat.inode())
                .putLong(stat.size())
                .put(id.duplicate())
                .put((byte) 0);
    }
}
