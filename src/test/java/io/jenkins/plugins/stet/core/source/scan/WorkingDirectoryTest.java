package io.jenkins.plugins.stet.core.source.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenkins.plugins.stet.core.manifest.BuildRecipe;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.source.TreeScanner;
import io.jenkins.plugins.stet.core.source.fs.StatReader;
import io.jenkins.plugins.stet.testing.tree.ChildJvm;
import io.jenkins.plugins.stet.testing.tree.Detected;
import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDirectoryTest {
    private static final ServiceSpec ALL = ServiceSpec.named("all").withRecipe(BuildRecipe.in("."));
    private static final ServiceSpec APP = ServiceSpec.named("app");

    @TempDir
    Path directory;

    /** Run as a program of its own. */
    public static void main(String[] args) {
        System.out.println(Path.of(args[0]).equals(WorkingDirectory.shortest(Path.of(args[0]))) ? "far" : "short");
        System.out.println(look(new TestTree(Path.of(args[0])), Path.of(args[1])));
    }

    /** What each scanner says, the second one twice: then it knows what it read before. */
    private static List<String> look(TestTree tree, Path cache) {
        return List.of(
                told(Detected.in(tree, ALL, APP)),
                told(Detected.in(tree, new GitIndexScanner(cache, name -> ""), ALL, APP)),
                told(Detected.in(tree, new GitIndexScanner(cache, name -> ""), ALL, APP)));
    }

    private static String told(Detected detected) {
        return detected.digests() + " " + detected.of("all").problems()
                + detected.of("all").warnings() + detected.files("all") + detected.files("app");
    }

    private String childIn(Path place, TestTree tree, String cache, String... before) {
        return ChildJvm.in(place, WorkingDirectoryTest.class, List.of(tree.root(), directory.resolve(cache)), before);
    }

    private TestTree tree(String name, String content) throws IOException {
        return new TestTree(directory.toRealPath().resolve(name))
                .file("Dockerfile", "FROM scratch\nCOPY . /\n")
                .file("app/Dockerfile", "FROM scratch\nCOPY . /\n")
                .file("app/one.txt", content);
    }

    /** The process stays in the directory below, which has the same path. */
    @Test
    void shouldSeeWhatWasMountedOnTheDirectorySinceItWasEntered() throws Exception {
        assumeTrue(ChildJvm.mayMount(), "only in a namespace of its own");
        TestTree below = tree("tree", "1");
        TestTree mounted = tree("mounted", "2");
        String expected = look(mounted, directory.resolve("cache-1")).toString();
        String mount = "mount --bind '" + mounted.root() + "' '" + below.root() + "'";

        assertThat(childIn(below.root(), below, "cache-2", ChildJvm.mounting(mount)))
                .contains("far")
                .contains(expected);
        assertThat(childIn(directory, below, "cache-3", ChildJvm.mounting(mount)))
                .contains("short")
                .contains(expected);
    }

    /** The process stays in the directory below, which has the same path and is the same directory, but not the mount. */
    @Test
    void shouldSeeWhatWasMountedBelowAnotherMountOfTheDirectorySinceItWasEntered() throws Exception {
        assumeTrue(ChildJvm.mayMount(), "only in a namespace of its own");
        TestTree below = tree("tree", "1");
        TestTree mounted = tree("mounted", "2");
        String expected = look(mounted, directory.resolve("cache-1")).toString();
        String mount = "mount --bind '" + directory + "' '" + directory + "' && mount --bind '" + mounted.root() + "' '"
                + below.root() + "'";

        assertThat(childIn(directory, below, "cache-2", ChildJvm.mounting(mount)))
                .contains("far")
                .contains(expected);
    }

    /** The root of the tree is the same by both ways, what is mounted in it is not. */
    @ParameterizedTest
    @ValueSource(strings = {"tree", ""})
    void shouldSeeWhatWasMountedInTheTreeBelowAnotherMountSinceItWasEntered(String place) throws Exception {
        assumeTrue(ChildJvm.mayMount(), "only in a namespace of its own");
        TestTree below = tree("tree", "1");
        TestTree mounted = tree("mounted", "2");
        String expected = look(mounted, directory.resolve("cache-1")).toString();
        Path entered = directory.resolve(place);
        String mount = "mount --bind '" + entered + "' '" + entered + "' && mount --bind '"
                + mounted.root().resolve("app") + "' '" + below.root().resolve("app") + "'";

        assertThat(childIn(entered, below, "cache-2", ChildJvm.mounting(mount)))
                .contains("far")
                .contains(expected);
    }

    @Test
    void shouldTakeTheWholePathWhereTheListOfMountsWouldWriteItInAnotherWay() throws Exception {
        TestTree tree = tree("a tree", "1");
        String expected = look(tree, directory.resolve("cache-1")).toString();

        assertThat(childIn(tree.root(), tree, "cache-2")).contains("far").contains(expected);
    }

    private static Knowledge noNames(ContentIds ids) {
        return new Knowledge(ids, KnownNames.none());
    }

    /** Run as a program of its own; replaces the tree while it is walked. */
    static final class Replacing {
        public static void main(String[] args) {
            Path root = Path.of(args[0]);
            AtomicBoolean replaced = new AtomicBoolean();
            TreeScanner scanner = (place, selections) -> new ScanRun(root, StatReader.of(root), selections)
                    .run(() -> noNames((path, listing) -> {
                        if (!replaced.getAndSet(true)) {
                            new TestTree(root.getParent()).move("tree", "old").move("next", "tree");
                        }
                        return new ContentIds.Unknown();
                    }));
            System.out.println(told(Detected.in(new TestTree(root), scanner, ALL, APP)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree", ""})
    void shouldSeeWhatReplacedTheDirectoryMeanwhile(String place) throws Exception {
        TestTree tree = tree("tree", "1");
        String expected = told(Detected.in(tree("next", "2"), ALL, APP));

        assertThat(ChildJvm.in(directory.resolve(place), Replacing.class, List.of(tree.root())))
                .contains(expected);
    }

    /** Run as a program of its own; writes into the tree while it is walked, and replaces it in the last attempt. */
    static final class ReplacingLate {
        public static void main(String[] args) {
            TestTree tree = new TestTree(Path.of(args[0]));
            AtomicInteger attempts = new AtomicInteger();
            TreeScanner scanner =
                    (place, selections) -> new ScanRun(tree.root(), StatReader.of(place), selections).run(() -> {
                        attempts.incrementAndGet();
                        return noNames((path, listing) -> {
                            if (attempts.get() < 3) {
                                tree.file("late-" + attempts, "");
                            } else {
                                new TestTree(tree.root().getParent())
                                        .move("tree", "old")
                                        .move("next", "tree");
                            }
                            return new ContentIds.Unknown();
                        });
                    });
            System.out.println(told(Detected.in(tree, scanner, ALL, APP)));
        }
    }

    @Test
    void shouldNotTakeWhatWasReplacedInTheLastAttemptForTheTree() throws Exception {
        TestTree tree = tree("tree", "1");
        tree("next", "2");

        assertThat(ChildJvm.in(tree.root(), ReplacingLate.class, List.of(tree.root())))
                .contains("changed while it was read");
    }

    @Test
    void shouldSeeTheSameFromTheDirectoryItselfAndFromAboveAndFromElsewhere() throws Exception {
        TestTree tree = new TestTree(directory.toRealPath().resolve("tree"))
                .file("Dockerfile", "FROM scratch\nCOPY . /\n")
                .file("app/Dockerfile", "FROM scratch\nCOPY . /\n")
                .file("app/src/deep/er/one.txt", "1")
                .file("app/src/two.txt", "2")
                .file("app/.gitattributes", "*.txt text\n")
                .file(".gitmodules", "[submodule \"x\"]\n\tpath = lost\n\turl = ../x\n")
                .link("app/link", "src/deep")
                .directory("lost")
                .committed();
        String expected = look(tree, directory.resolve("cache-1")).toString();

        assertThat(childIn(tree.root(), tree, "cache-2")).contains("short").contains(expected);
        assertThat(childIn(directory, tree, "cache-3")).contains("short").contains(expected);
        assertThat(childIn(tree.root().resolve("lost"), tree, "cache-4"))
                .contains("far")
                .contains(expected);
        assertThat(expected).contains("lost", "app/src/deep/er/one.txt").contains(".git");
    }
}
