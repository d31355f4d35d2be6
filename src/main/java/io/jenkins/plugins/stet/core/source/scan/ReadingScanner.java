package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.Selection;
import io.jenkins.plugins.stet.core.source.TreeScan;
import io.jenkins.plugins.stet.core.source.TreeScanner;
import io.jenkins.plugins.stet.core.source.fs.StatReader;
import io.jenkins.plugins.stet.core.source.glob.GlobException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads every byte of every wanted file: slow, and what the others are held against. */
public final class ReadingScanner implements TreeScanner {
    @Override
    public TreeScan scan(Path root, List<Selection> selections) throws IOException, GlobException {
        Path real = root.toRealPath();
        return new ScanRun(real, StatReader.of(real), selections).run(Knowledge::none);
    }
}
