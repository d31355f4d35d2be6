package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.Selection;
import io.jenkins.plugins.stet.core.source.TreeScan;
import io.jenkins.plugins.stet.core.source.TreeScanner;
import io.jenkins.plugins.stet.core.source.fs.StatReader;
import io.jenkins.plugins.stet.core.source.git.GitCheckout;
import io.jenkins.plugins.stet.core.source.glob.GlobException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads what changed since it was read last, without git. */
public final class StatCacheScanner implements TreeScanner {
    private final Path cacheFile;

    /** @param cacheFile one for each tree; it is made, and thrown away when it is damaged */
    public StatCacheScanner(Path cacheFile) {
        this.cacheFile = cacheFile;
    }

    @Override
    public TreeScan scan(Path root, List<Selection> selections) throws IOException, GlobException {
        Path real = root.toRealPath();
        StatReader stats = StatReader.of(real);
        if (!stats.noticesEveryWrite()) {
            return new ReadingScanner().scan(root, selections);
        }
        return new KnowingScan(real, stats, cacheFile, () -> new GitCheckout.Help.None("git was not asked"))
                .begin()
                .scan(selections);
    }
}
