package io.jenkins.plugins.stet.core.source.cache;

import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.FileType;
import io.jenkins.plugins.stet.core.source.fs.PackedNames;
import io.jenkins.plugins.stet.core.source.paths.PathRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The names in directories by what the directories looked like when they were listed: whoever makes, removes or renames
 * something in a directory changes its times. For one scan; threads may share it.
 */
public final class NamesCache {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final NamesFile file;
    private final NamesTable table;
    private final Trust trust;

    private NamesCache(NamesFile file, NamesTable table, Trust trust) {
        this.file = file;
        this.table = table;
        this.trust = trust;
    }

    /**
     * @param place of the file, which need not be there
     * @param tree whose directories are cached: where it is, and on which disk
     * @param now the time by the clock of the root's file system, in nanoseconds since 1970
     */
    public static NamesCache open(Path place, String tree, long now) throws IOException {
        NamesFile file = new NamesFile(place, tree);
        return new NamesCache(file, file.read(), new Trust(now));
    }

    /** Knows nothing, and takes the place of what was known. */
    public static NamesCache anew(Path place, String tree, long now) {
        return new NamesCache(new NamesFile(place, tree), NamesTable.empty(), new Trust(now));
    }

    public int size() {
        return table.paths().count();
    }

    public PathRange range() {
        return table.paths().all();
    }

    public Optional<PackedNames> find(int entry, FileStat stat) {
        return canKnow(stat) ? table.find(entry, stat) : Optional.empty();
    }

    /**
     * Whether a directory that looks so can be known by its look. A whole second is no time that a clock of nanoseconds
     * stamps: somebody made it, or the clock is coarse.
     */
    public boolean canKnow(FileStat stat) {
        return stat.type() == FileType.DIRECTORY && trust.covers(stat) && stat.changed() % SECOND != 0;
    }

    /** Knows these from now on, and nothing else. */
    public void save(List<ListedDirectory> directories) throws IOException {
        file.write(directories.stream()
                .sorted(Comparator.comparing(ListedDirectory::path))
                .toList());
    }
}
