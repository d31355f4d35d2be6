package io.jenkins.plugins.stet.core.source.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.source.TreeScanner;
import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.Listing;
import io.jenkins.plugins.stet.core.source.fs.StatReader;
import io.jenkins.plugins.stet.testing.tree.Detected;
import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scan says that was told other names than there are shows whether it believed them. */
class CachedNamesTest {
    @TempDir(factory = OnLocalDisk.class)
    Path directory;

    private NamedTree named;

    @BeforeEach
    void makeTree() {
        named = new NamedTree(directory);
    }

    /** With a clock that is ahead, so that the tree is old enough. */
    private List<String> scan() throws IOException {
        CachedNames names = new CachedNames(named.names(named.now() + NamedTree.LATER));
        TreeScanner scanner = (root, selections) ->
                new ScanRun(root, StatReader.of(root), selections).run(() -> new Knowledge(ContentIds.none(), names));
        List<String> files = Detected.in(named.tree(), scanner, NamedTree.APP).files("app");
        names.save();
        return files;
    }

    @Test
    void shouldKeepWhatItListed() throws IOException {
        assertThat(named.known()).isEmpty();

        assertThat(scan()).isEqualTo(named.truth());

        assertThat(named.known()).isEqualTo(NamedTree.DIRECTORIES);
        assertThat(scan()).isEqualTo(named.truth());
    }

    @Test
    void shouldNotListWhatItKnows() throws IOException {
        named.lie("two");

        assertThat(scan())
                .isEqualTo(named.truth().stream()
                        .filter(file -> !file.contains("src/one"))
                        .toList());
    }

    @Test
    void shouldListWhatLooksOtherwise() throws IOException {
        named.lie("two");
        FileTime before = Files.getLastModifiedTime(named.tree().path("app/src"));
        named.tree().file("app/src/new", "");
        Files.setLastModifiedTime(named.tree().path("app/src"), before);

        assertThat(scan()).isEqualTo(named.truth()).contains("app/src/new code");
        assertThat(named.known()).isEqualTo(NamedTree.DIRECTORIES);
    }

    @Test
    void shouldListADirectoryThatTookThePlaceOfAnother() throws IOException {
        named.lie("two");
        FileTime before = Files.getLastModifiedTime(named.tree().path("app/src"));
        named.tree().move("app/src", "old").file("app/src/else", "");
        Files.setLastModifiedTime(named.tree().path("app/src"), before);

        assertThat(scan()).isEqualTo(named.truth()).contains("app/src/else code");
    }

    @Test
    void shouldNotBelieveWhatChangedLessThanTwoSecondsBefore() throws IOException {
        named.lie("two");
        long clock = named.look("app/src").changed() + TimeUnit.MILLISECONDS.toNanos(1_900);
        TreeScanner scanner = (root, selections) -> new ScanRun(root, StatReader.of(root), selections)
                .run(() -> new Knowledge(ContentIds.none(), new CachedNames(named.names(clock))));

        assertThat(Detected.in(named.tree(), scanner, NamedTree.APP).files("app"))
                .isEqualTo(named.truth());
    }

    /** Makes a file as soon as a directory was listed. */
    private record Writing(TestTree tree, String file) implements ContentIds.Directory {
        @Override
        public ContentIds.Directory enter(String name, Path path, Listing listing) {
            if (name.equals("src")) {
                tree.file(file, "");
            }
            return this;
        }

        @Override
        public boolean find(String name, FileStat stat, byte[] ids, int at) {
            return false;
        }

        @Override
        public void learned(String name, FileStat stat, byte[] ids, int at) {
            // nothing to keep
        }
    }

    @Test
    void shouldNotKeepADirectoryInWhichSomebodyWrites() throws IOException {
        CachedNames names = new CachedNames(named.names(named.now() + NamedTree.LATER));
        TreeScanner scanner = (root, selections) -> new ScanRun(root, StatReader.of(root), selections)
                .run(() -> new Knowledge((path, listing) -> new Writing(named.tree(), "app/src/.stet"), names));

        assertThat(Detected.in(named.tree(), scanner, NamedTree.APP).files("app"))
                .isEqualTo(named.truth());
        names.save();

        assertThat(named.known()).containsExactly("", "app/", "app/lib/");
    }

    @Test
    void shouldKeepNothingOfAScanThatSawAChange() throws IOException {
        scan();
        named.tree().file("app/lib/four", "");
        CachedNames names = new CachedNames(named.names(named.now() + NamedTree.LATER));
        AtomicInteger more = new AtomicInteger();
        TreeScanner scanner = (root, selections) -> new ScanRun(root, StatReader.of(root), selections)
                .run(() -> new Knowledge(
                        (path, listing) -> new Writing(named.tree(), "app/src/" + more.incrementAndGet()), names));

        assertThat(Detected.in(named.tree(), scanner, NamedTree.APP).of("app").problems())
                .isNotEmpty();
        names.save();

        assertThat(named.known()).containsExactly("", "app/");
    }

    /** What is old later may have changed meanwhile. */
    @Test
    void shouldNotKeepWhatIsYoung() throws IOException {
        CachedNames names = new CachedNames(named.names(named.now()));
        TreeScanner scanner = (root, selections) ->
                new ScanRun(root, StatReader.of(root), selections).run(() -> new Knowledge(ContentIds.none(), names));

        assertThat(Detected.in(named.tree(), scanner, NamedTree.APP).files("app"))
                .isEqualTo(named.truth());
        names.save();

        assertThat(named.known()).isEmpty();
    }

    @Test
    void shouldNotKeepNamesThatALocaleMayLose() throws IOException {
        named.tree().file("app/src/\u00fc", "");

        assertThat(scan()).isEqualTo(named.truth());

        assertThat(named.known()).containsExactly("", "app/", "app/lib/");
    }

    @Test
    void shouldWriteOnlyWhatIsWorthIt() throws IOException {
        for (int i = 0; i < 40; i++) {
            named.tree().file("app/more/" + i + "/x", "");
        }
        scan();
        FileTime first = FileTime.fromMillis(0);
        Path file = named.file();
        Files.setLastModifiedTime(file, first);

        scan();
        named.tree().file("app/lib/new", "");
        scan();

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(first);

        for (int i = 0; i < 3; i++) {
            named.tree().file("app/more/" + i + "/y", "");
        }
        scan();

        assertThat(Files.getLastModifiedTime(file)).isNotEqualTo(first);
        assertThat(named.known()).isEqualTo(NamedTree.DIRECTORIES);
    }
}
