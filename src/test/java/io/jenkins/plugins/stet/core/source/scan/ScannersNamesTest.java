package io.jenkins.plugins.stet.core.source.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenkins.plugins.stet.core.source.TreeScanner;
import io.jenkins.plugins.stet.testing.tree.ChildJvm;
import io.jenkins.plugins.stet.testing.tree.Detected;
import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same with the clock as it is: the scanners believe what is two seconds old. */
class ScannersNamesTest {
    @TempDir(factory = OnLocalDisk.class)
    Path directory;

    private NamedTree named;

    @BeforeEach
    void makeTree() {
        named = new NamedTree(directory);
    }

    @Test
    void shouldServeTheScannersOnceTheTreeIsOldEnough() throws IOException {
        named.awaitOldEnough();
        for (TreeScanner scanner :
                List.of(new StatCacheScanner(named.cache()), new GitIndexScanner(named.cache(), name -> ""))) {
            Files.deleteIfExists(named.file());
            assertThat(Detected.in(named.tree(), scanner, NamedTree.APP).files("app"))
                    .isEqualTo(named.truth());
            assertThat(named.known()).isEqualTo(NamedTree.DIRECTORIES);

            named.lie("two");
            assertThat(Detected.in(named.tree(), scanner, NamedTree.APP).files("app"))
                    .as("believed")
                    .isNotEqualTo(named.truth());

            named.lie("one", "two", "zero");
            Detected mended = Detected.in(named.tree(), scanner, NamedTree.APP);
            assertThat(mended.of("app").problems())
                    .as("after a name that is not there, everything is listed")
                    .isEmpty();
            assertThat(mended.files("app")).isEqualTo(named.truth());
            assertThat(Detected.in(named.tree(), scanner, NamedTree.APP).files("app"))
                    .isEqualTo(named.truth());
        }
    }

    /** Run as a program of its own. */
    public static void main(String[] args) {
        TestTree tree = new TestTree(Path.of(args[0]));
        System.out.println(Detected.in(tree, new StatCacheScanner(Path.of(args[1])), NamedTree.APP)
                .files("app"));
    }

    @Test
    void shouldListEveryDirectoryWhereSomethingIsMountedBelow() throws Exception {
        assumeTrue(ChildJvm.mayMount(), "only in a namespace of its own");
        named.awaitOldEnough();
        named.lie("two");
        TestTree mounted = new TestTree(directory.resolve("mounted")).file("four", "");
        String mount = "mount --bind '" + mounted.root() + "' '" + named.tree().path("app/lib") + "'";

        String told = ChildJvm.in(
                directory,
                ScannersNamesTest.class,
                List.of(named.tree().root(), named.cache()),
                ChildJvm.mounting(mount));

        assertThat(told).contains("app/src/one").contains("app/lib/four");
    }
}
