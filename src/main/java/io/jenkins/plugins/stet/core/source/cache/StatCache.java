package io.jenkins.plugins.stet.core.source.cache;

import io.jenkins.plugins.stet.core.source.fs.BlobHasher;
import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.FileType;
import io.jenkins.plugins.stet.core.source.paths.PathRange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Ids of files by what they looked like when they were read. An entry holds only while size, inode, time of
 * modification and time of change are the same, and it was made when the last change was old enough that any later one
 * must show. For one scan; threads may share it.
 */
public final class StatCache {
    private static final FileStat NO_FILE = new FileStat(FileType.OTHER, 0, -1, 0, 0, 0);
    private static final int COST_OF_OPENING = 4096;
    private static final int WORTH_WRITING = 8;

    private final StatCacheFile file;
    private final StatTable table;
    private final Trust trust;
    private final byte[] used;
    private final List<Learned> learned = Collections.synchronizedList(new ArrayList<>());

    private volatile boolean mustSave;

    private StatCache(StatCacheFile file, StatTable table, long now) {
        this.file = file;
        this.table = table;
        this.trust = new Trust(now);
        this.used = new byte[table.count()];
    }

    /**
     * @param place of the cache file, which need not be there
     * @param root whose files are cached
     * @param now the time by the clock of the root's file system, in nanoseconds since 1970
     */
    public static StatCache open(Path place, Path root, long now) throws IOException {
        StatCacheFile file = new StatCacheFile(place, root);
        return new StatCache(file, file.read(), now);
    }

    public PathRange range() {
        return table.paths().all();
    }

    /** Writes the id of an entry to the given place if it is beyond doubt. */
    public boolean find(int entry, FileStat stat, byte[] ids, int at) {
        boolean found = trust.covers(stat) && table.find(entry, stat, ids, at);
        if (found) {
            used[entry] = 1;
        }
        return found;
    }

    public void learn(String rawPath, FileStat stat, byte[] ids, int at) {
        if (trust.covers(stat)) {
            learned.add(
                    new Learned(rawPath, stat, ByteBuffer.wrap(Arrays.copyOfRange(ids, at, at + BlobHasher.LENGTH))));
        }
    }

    /**
     * Keeps in mind for later scans that something was seen; a mark is a path that no file has, or that of a file which
     * is then simply read.
     */
    public void mark(String mark) {
        int entry = table.paths().find(mark);
        if (entry >= 0) {
            used[entry] = 1;
        } else {
            learned.add(new Learned(mark, NO_FILE, ByteBuffer.allocate(BlobHasher.LENGTH)));
            mustSave = true;
        }
    }

    /** Whether an earlier scan left a mark, looked up in the range; it stays. */
    public boolean isMarked(int entry) {
        if (entry != PathRange.ABSENT) {
            used[entry] = 1;
        }
        return entry != PathRange.ABSENT;
    }

    /** Writes the cache when what was learned is worth it: losing it costs these reads again, nothing else. */
    public void save() throws IOException {
        long cost = 0;
        for (Learned found : learned) {
            cost += found.stat().size() + COST_OF_OPENING;
        }
        if (mustSave || (cost > 0 && cost >= (long) table.count() * StatTable.LENGTH / WORTH_WRITING)) {
            learned.sort(Comparator.comparing(Learned::path));
            new TableMerge(table, used, learned).writeTo(file);
        }
    }
}
