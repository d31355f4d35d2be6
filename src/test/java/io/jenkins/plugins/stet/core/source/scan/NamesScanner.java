package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.Selection;
import io.jenkins.plugins.stet.core.source.TreeScan;
import io.jenkins.plugins.stet.core.source.TreeScanner;
import io.jenkins.plugins.stet.core.source.cache.FileSystemClock;
import io.jenkins.plugins.stet.core.source.cache.NamesCache;
import io.jenkins.plugins.stet.core.source.fs.StatReader;
import io.jenkins.plugins.stet.core.source.glob.GlobException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Reads every file, but lists only directories that look new. Quick changes find something to believe in because it
 * also believes in what is younger than two seconds: where one clock stamps everything, what changed before the scan
 * began cannot look so again.
 */
public final class NamesScanner implements TreeScanner {
    private final Path cacheFile;

    public NamesScanner(Path cacheFile) {
        this.cacheFile = cacheFile;
    }

    @Override
    public TreeScan scan(Path root, List<Selection> selections) throws IOException, GlobException {
        Path real = root.toRealPath();
        Optional<String> disk = LocalDisk.under(real);
        if (disk.isEmpty()) {
            return new ReadingScanner().scan(root, selections);
        }
        long now = FileSystemClock.now(real.getParent()) + TimeUnit.SECONDS.toNanos(2);
        CachedNames names = new CachedNames(NamesCache.open(cacheFile, disk.get() + ' ' + real, now));
        TreeScan scan =
                new ScanRun(real, StatReader.of(real), selections).run(() -> new Knowledge(ContentIds.none(), names));
        names.save();
        return scan;
    }
}
