package io.jenkins.plugins.stet.core.source.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.manifest.ImageName;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.source.FileClass;
import io.jenkins.plugins.stet.core.source.Selection;
import io.jenkins.plugins.stet.core.source.ServiceFiles;
import io.jenkins.plugins.stet.core.source.TreeProblem;
import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.Listing;
import io.jenkins.plugins.stet.core.source.fs.StatReader;
import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes at the worst moment: after a file was looked at, before it is read. */
class RestlessTreeTest {
    @TempDir
    Path directory;

    private TestTree tree;
    private int attempts;

    @BeforeEach
    void makeTree() {
        tree = new TestTree(directory).file("app/a/one", "1").file("app/b/two", "2");
    }

    /** Calls the writer whenever a file's id is asked for. */
    private record Interruption(Consumer<String> writer) implements ContentIds.Directory {
        @Override
        public ContentIds.Directory enter(String name, Path path, Listing listing) {
            return this;
        }

        @Override
        public boolean find(String name, FileStat stat, byte[] ids, int at) {
            writer.accept(name);
            return false;
        }

        @Override
        public void learned(String name, FileStat stat, byte[] ids, int at) {
            // nothing to keep
        }
    }

    private ServiceFiles scan(Consumer<String> writer) throws Exception {
        Selection app = new Selection.OfDirectory(ServiceSpec.named("app").withImage(ImageName.none()));
        Path real = directory.toRealPath();
        return new ScanRun(real, StatReader.of(real), List.of(app))
                .run(() -> {
                    attempts++;
                    return new Knowledge((path, listing) -> new Interruption(writer), KnownNames.none());
                })
                .of(app.service());
    }

    @Test
    void shouldReadAgainWhatChangedOnce() throws Exception {
        ServiceFiles files = scan(name -> {
            if (attempts == 1 && name.equals("one")) {
                tree.file("app/a/one", "changed");
            }
        });

        assertThat(files.problems()).isEmpty();
        assertThat(attempts).isEqualTo(2);
        assertThat(files.digest(FileClass.CODE)).isEqualTo(scan(name -> {}).digest(FileClass.CODE));
    }

    @Test
    void shouldGiveUpOnAFileThatNeverRests() throws Exception {
        ServiceFiles files = scan(name -> {
            if (name.equals("one")) {
                tree.file("app/a/one", tree.path("app/a/one").toFile().length() > 100 ? "" : "x".repeat(200));
            }
        });

        assertThat(files.problems()).extracting(TreeProblem::kind).contains(TreeProblem.Kind.CHANGING);
        assertThat(attempts).isEqualTo(3);
    }

    @Test
    void shouldNotMissAFileThatIsMovedBehindItsBack() throws Exception {
        ServiceFiles files = scan(name -> {
            if (attempts == 1
                    && name.equals("two")
                    && tree.path("app/a/one").toFile().exists()) {
                tree.move("app/a/one", "app/c/one");
            }
        });

        assertThat(files.files()).extracting(file -> file.path().display()).contains("app/c/one");
        assertThat(files.problems()).isEmpty();
    }

    @Test
    void shouldNotFollowADirectoryThatBecomesALink() throws Exception {
        TestTree outside = new TestTree(directory.resolve("outside")).file("one", "secret");
        ServiceFiles files = scan(name -> {
            if (attempts == 1 && name.equals("one") && !Files.isSymbolicLink(tree.path("app/a"))) {
                tree.delete("app/a").link("app/a", outside.root().toString());
            }
        });

        assertThat(files.files()).extracting(file -> file.path().display()).containsExactly("app/a", "app/b/two");
    }

    @Test
    void shouldNotMindWhatIsWrittenBeside() throws Exception {
        ServiceFiles files = scan(name -> tree.file("log" + System.nanoTime(), "log"));

        assertThat(files.problems()).isEmpty();
        assertThat(attempts).isEqualTo(1);
    }
}
