package io.jenkins.plugins.stet.core.source.cache;

import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.PackedNames;
import io.jenkins.plugins.stet.core.source.paths.SortedPaths;
import java.nio.ByteBuffer;
import java.util.Optional;

/** The content of a file of names: a record of fixed length for each directory. */
final class NamesTable {
    static final int LENGTH = 3 * Long.BYTES + 2 * Integer.BYTES;

    private static final int CHANGED = Long.BYTES;
    private static final int INODE = 2 * Long.BYTES;
    private static final int COUNT = 3 * Long.BYTES;
    private static final int NAMES = COUNT + Integer.BYTES;

    private final ByteBuffer data;
    private final int recordsAt;
    private final SortedPaths paths;
    private final int namesAt;

    /** @param whole the file as it was read */
    NamesTable(byte[] whole, int recordsAt, SortedPaths paths, int namesAt) {
        this.data = ByteBuffer.wrap(whole);
        this.recordsAt = recordsAt;
        this.paths = paths;
        this.namesAt = namesAt;
    }

    static NamesTable empty() {
        return new NamesTable(new byte[0], 0, SortedPaths.NONE, 0);
    }

    SortedPaths paths() {
        return paths;
    }

    /** The names of a directory if it looks as it did when it was listed. */
    Optional<PackedNames> find(int entry, FileStat stat) {
        int at = recordsAt + entry * LENGTH;
        boolean same = data.getLong(at) == stat.modified()
                && data.getLong(at + CHANGED) == stat.changed()
                && data.getLong(at + INODE) == stat.inode();
        if (!same) {
            return Optional.empty();
        }
        byte[] whole = data.array();
        return PackedNames.read(
                whole, namesAt, CheckedFile.end(whole), data.getInt(at + NAMES), data.getInt(at + COUNT));
    }

    static void write(ByteBuffer to, ListedDirectory directory, int namesFrom) {
        to.putLong(directory.stat().modified())
                .putLong(directory.stat().changed())
                .putLong(directory.stat().inode())
                .putInt(directory.names().size())
                .putInt(namesFrom);
    }
}
