package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.ScanStatistics;
import io.jenkins.plugins.stet.core.source.Selection;
import io.jenkins.plugins.stet.core.source.TreeScan;
import io.jenkins.plugins.stet.core.source.TreeScanner;
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
    private final Supplier<GitCheckout.Help> help;
    private final Deque<Caches> opened = new ArrayDeque<>();
    private String how = "";

    /** @param help asked again for each attempt: git may write while we scan */
    KnowingScan(Path root, StatReader stats, Path cacheFile, Supplier<GitCheckout.Help> help) {
        this.root = root;
        this.stats = stats;
        this.place = new CachePlace(cacheFile, root);
        this.help = help;
    }

    /** Index and caches are long files, which are read while the caller still finds out what it wants. */
    TreeScanner.Begun begin() {
        Ahead<Knowledge> first = Ahead.of(() -> know(true));
        return selections -> run(selections, first);
    }

    private TreeScan run(List<Selection> selections, Ahead<Knowledge> first) throws IOException, GlobException {
        Deque<Ahead<Knowledge>> ready = new ArrayDeque<>(List.of(first));
        TreeScan scan = new ScanRun(root, stats, selections)
                .run(() -> ready.isEmpty() ? know(false) : ready.pop().get());
        ScanStatistics found = scan.statistics();
        return new TreeScan(scan.services(), found.by(how + saved()));
    }

    private Knowledge know(boolean isFirst) throws IOException {
        Caches caches = place.open(isFirst);
        opened.push(caches);
        GitCheckout.Help found = help.get();
        how = found instanceof GitCheckout.Help.None none
                ? "from the stat cache, because " + none.why()
                : "from git's index and the stat cache";
        return new Knowledge(new KnownIds(found, caches.files()), caches.names());
    }

    /** The caches of the last attempt know what the scan saw. */
    private String saved() {
        try {
            opened.element().save();
            return "";
        } catch (IOException e) {
            return " (which could not be written: " + e + ")";
        }
    }
}
