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
import java.util.function.UnaryOperator;

/**
 * Takes from git's index what it knows beyond doubt, and everything else from the stat cache: the scanner to use
 * wherever the file system tells enough; elsewhere (Windows) it reads everything.
 */
public final class GitIndexScanner implements TreeScanner {
    private final Path cacheFile;
    private final UnaryOperator<String> environment;

    /** @param cacheFile one for each tree; it is made, and thrown away when it is damaged */
    public GitIndexScanner(Path cacheFile) {
        this(cacheFile, name -> System.getenv().getOrDefault(name, ""));
    }

    /** @param environment where git's configuration is looked up; gives "" for variables that are not set */
    public GitIndexScanner(Path cacheFile, UnaryOperator<String> environment) {
        this.cacheFile = cacheFile;
        this.environment = environment;
    }

    @Override
    public TreeScan scan(Path root, List<Selection> selections) throws IOException, GlobException {
        return begin(root).scan(selections);
    }

    @Override
    public Begun begin(Path root) throws IOException {
        Path real = root.toRealPath();
        StatReader stats = StatReader.of(real);
        if (!stats.noticesEveryWrite()) {
            return new ReadingScanner().begin(root);
        }
        GitCheckout checkout = new GitCheckout(real, stats, environment);
        return new KnowingScan(real, stats, cacheFile, checkout::help).begin();
    }
}
