package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.ScanStatistics;
import io.jenkins.plugins.stet.core.source.Selection;
import io.jenkins.plugins.stet.core.source.TreeScan;
import io.jenkins.plugins.stet.core.source.cache.StatCache;
import io.jenkins.plugins.stet.core.source.fs.StatReader;
import io.jenkins.plugins.stet.core.source.git.GitCheckout;
import io.jenkins.plugins.stet.core.source.glob.GlobException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** A scan that reads only what neither index nor cache knows. */
final class KnowingScan {
    private final Path root;
    private final StatReader stats;
    private final CachePlace place;
    private final Deque<StatCache> opened = new ArrayDeque<>();
    private String how = "";

    KnowingScan(Path root, StatReader stats, Path cacheFile) {
        this.root = root;
        this.stats = stats;
        this.place = new CachePlace(cacheFile, root);
    }

    /** @param help asked again for each attempt: git may write while we scan */
    TreeScan run(List<Selection> selections, Supplier<GitCheckout.Help> help) throws IOException, GlobException {
        TreeScan scan = new ScanRun(root, stats, selections).run(() -> ids(help.get()));
        ScanStatistics found = scan.statistics();
        return new TreeScan(scan.services(), found.by(how + saved()));
    }

    private ContentIds ids(GitCheckout.Help help) throws IOException {
        StatCache cache = place.open();
        opened.push(cache);
        how = help instanceof GitCheckout.Help.None none
                ? "from the stat cache, because " + none.why()
                : "from git's index and the stat cache";
        return new KnownIds(help, cache);
    }

    /** The cache of the last attempt knows what the scan saw. */
    private String saved() {
        try {
            opened.element().save();
            return "";
        } catch (IOException e) {
            return " (which could not be written: " + e + ")";
        }
    }
}
