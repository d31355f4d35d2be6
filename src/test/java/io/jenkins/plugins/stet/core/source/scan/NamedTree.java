package io.jenkins.plugins.stet.core.source.scan;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.source.cache.FileSystemClock;
import io.jenkins.plugins.stet.core.source.cache.ListedDirectory;
import io.jenkins.plugins.stet.core.source.cache.NamesCache;
import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.Listing;
import io.jenkins.plugins.stet.core.source.fs.StatReader;
import io.jenkins.plugins.stet.core.source.paths.PathRange;
import io.jenkins.plugins.stet.testing.tree.Detected;
import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A tree and what is kept of the names in its directories: the truth, or a lie, which shows who believes it. */
final class NamedTree {
    static final ServiceSpec APP = ServiceSpec.named("app");
    static final List<String> DIRECTORIES = List.of("", "app/", "app/lib/", "app/src/");
    /** So far ahead of the clock that everything is old enough. */
    static final long LATER = TimeUnit.HOURS.toNanos(1);

    private final Path directory;
    private final TestTree tree;
    private final Path cache;

    NamedTree(Path directory) {
        this.directory = directory;
        this.tree = new TestTree(directory.resolve("tree"))
                .file("app/Dockerfile", "FROM scratch\nCOPY . /\n")
                .file("app/src/one", "1")
                .file("app/src/two", "2")
                .file("app/lib/three", "3");
        this.cache = directory.resolve("cache/files");
        assumeTrue(LocalDisk.under(tree.root()).isPresent(), "directories of this file system are always listed");
    }

    TestTree tree() {
        return tree;
    }

    /** Of the stat cache, which is beside that of the names. */
    Path cache() {
        return cache;
    }

    Path file() {
        return cache.resolveSibling("files.names");
    }

    List<String> truth() {
        return Detected.in(tree, APP).files("app");
    }

    NamesCache names(long now) throws IOException {
        return NamesCache.open(file(), LocalDisk.under(tree.root()).orElseThrow() + ' ' + tree.root(), now);
    }

    long now() throws IOException {
        return FileSystemClock.now(directory);
    }

    private static ListedDirectory listed(Path place, String path, FileStat stat) throws IOException {
        return new ListedDirectory(path, stat, Listing.of(place).pack());
    }

    FileStat look(String path) throws IOException {
        return StatReader.of(tree.root()).read(tree.path(path));
    }

    /** The truth, but of {@code app/src} what another directory has. */
    void lie(String... names) throws IOException {
        TestTree other = new TestTree(directory.resolve("lie-" + String.join("-", names)));
        for (String name : names) {
            other.file(name, "");
        }
        List<ListedDirectory> told = new ArrayList<>();
        for (String path : DIRECTORIES) {
            Path place = path.equals("app/src/") ? other.root() : tree.path(path);
            told.add(listed(place, path, look(path)));
        }
        names(now() + LATER).save(told);
    }

    List<String> known() throws IOException {
        NamesCache kept = names(now() + LATER);
        List<String> known = new ArrayList<>();
        for (String path : DIRECTORIES) {
            PathRange range = kept.range();
            for (String name : path.isEmpty() ? new String[0] : path.split("/")) {
                range = range.enter(name);
            }
            int entry = range.own();
            if (entry != PathRange.ABSENT && kept.find(entry, look(path)).isPresent()) {
                known.add(path);
            }
        }
        return known;
    }

    void awaitOldEnough() throws IOException {
        long made = now();
        while (now() < made + TimeUnit.MILLISECONDS.toNanos(2_100)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
