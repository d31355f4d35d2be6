package io.jenkins.plugins.stet.core.source.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.source.TreeScanner;
import io.jenkins.plugins.stet.core.source.cache.FileSystemClock;
import io.jenkins.plugins.stet.core.source.cache.NamesCache;
import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.Listing;
import io.jenkins.plugins.stet.core.source.fs.StatReader;
import io.jenkins.plugins.stet.testing.tree.ChildJvm;
import io.jenkins.plugins.stet.testing.tree.Detected;
import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stood in for a directory between the look at it and its listing must not be kept as its own. */
class StandInTest {
    private static final ServiceSpec APP = ServiceSpec.named("app");
    private static final long LATER = TimeUnit.HOURS.toNanos(1);

    @TempDir(factory = OnLocalDisk.class)
    Path directory;

    private TestTree tree;

    @BeforeEach
    void makeTree() {
        tree = tree(directory.resolve("tree"));
        assumeTrue(LocalDisk.under(tree.root()).isPresent(), "directories of this file system are always listed");
    }

    private static TestTree tree(Path root) {
        return new TestTree(root)
                .file("app/Dockerfile", "FROM scratch\nCOPY . /\n")
                .file("app/src/one", "1")
                .file("app/src/two", "2")
                .file("app/zz", "3");
    }

    /** Acts when {@code app/src} was looked at, which comes before {@code app/zz}, and again when it was listed. */
    private record Between(AtomicInteger step, Runnable before, Runnable after) implements ContentIds.Directory {
        Between(Runnable before, Runnable after) {
            this(new AtomicInteger(), before, after);
        }

        @Override
        public ContentIds.Directory enter(String name, Path path, Listing listing) {
            if (name.equals("src") && step.compareAndSet(1, 2)) {
                after.run();
            }
            return this;
        }

        @Override
        public boolean find(String name, FileStat stat, byte[] ids, int at) {
            if (name.equals("zz") && step.compareAndSet(0, 1)) {
                before.run();
            }
            return name.equals("zz");
        }

        @Override
        public void learned(String name, FileStat stat, byte[] ids, int at) {
            // nothing to keep
        }
    }

    private static List<String> scan(TestTree tree, Path cache, Between between) throws IOException {
        long now = FileSystemClock.now(tree.root()) + LATER;
        CachedNames names = new CachedNames(NamesCache.open(cache, "here", now));
        TreeScanner scanner = (root, selections) -> new ScanRun(root, StatReader.of(root), selections)
                .run(() -> new Knowledge((path, listing) -> between, names));
        List<String> files = Detected.in(tree, scanner, APP).files("app");
        names.save();
        return files;
    }

    private static List<String> laterScan(TestTree tree, Path cache) throws IOException {
        return scan(tree, cache, new Between(() -> {}, () -> {}));
    }

    /** The looks at everything below are the same as before. */
    @Test
    void shouldNotKeepNamesOfADirectoryBelowOneThatWasExchangedAndExchangedBack() throws IOException {
        TestTree all = new TestTree(directory).file("other/src/two", "2");
        Between exchange = new Between(
                () -> all.move("tree/app", "aside").move("other", "tree/app"),
                () -> all.move("tree/app", "other").move("aside", "tree/app"));

        scan(tree, directory.resolve("names"), exchange);

        assertThat(exchange.step()).hasValue(2);
        assertThat(laterScan(tree, directory.resolve("names")))
                .isEqualTo(Detected.in(tree, APP).files("app"));
    }

    /** Not even the directories above the tree look otherwise from within. */
    @Test
    void shouldNotKeepNamesOfADirectoryBelowAnExchangedRoot() throws IOException {
        TestTree all = new TestTree(directory).file("other/app/src/two", "2");
        Between exchange =
                new Between(() -> all.move("tree", "aside").move("other", "tree"), () -> all.move("tree", "other")
                        .move("aside", "tree"));

        scan(tree, directory.resolve("names"), exchange);

        assertThat(exchange.step()).hasValue(2);
        assertThat(laterScan(tree, directory.resolve("names")))
                .isEqualTo(Detected.in(tree, APP).files("app"));
    }

    /** Run as a program of its own. */
    public static void main(String[] args) throws IOException {
        TestTree tree = new TestTree(Path.of(args[0]));
        Path cache = Path.of(args[1]);
        String src = tree.path("app/src").toString();
        Between mount = new Between(() -> tree.run("mount", "--bind", args[2], src), () -> tree.run("umount", src));
        scan(tree, cache, mount);
        System.out.println("in step " + mount.step() + ", later: " + laterScan(tree, cache));
    }

    @Test
    void shouldNotKeepNamesOfWhatWasMountedMeanwhile() throws Exception {
        assumeTrue(ChildJvm.mayMount(), "only in a namespace of its own");
        TestTree mounted = new TestTree(directory.resolve("mounted")).file("two", "x");

        String told = ChildJvm.in(
                Path.of("/"),
                StandInTest.class,
                List.of(tree.root(), directory.resolve("names"), mounted.root()),
                ChildJvm.mounting("true"));

        assertThat(told).contains("in step 2").contains("app/src/one");
    }
}
