package io.jenkins.plugins.stet.core.source.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.manifest.BuildRecipe;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.testing.tree.Detected;
import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkingDirectoryTest {
    private static final ServiceSpec ALL = ServiceSpec.named("all").withRecipe(BuildRecipe.in("."));
    private static final ServiceSpec APP = ServiceSpec.named("app");

    @TempDir
    Path directory;

    /** Run as a program of its own. */
    public static void main(String[] args) {
        System.out.println(Path.of(args[0]).equals(WorkingDirectory.shortest(Path.of(args[0]))) ? "far" : "here");
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

    private String childIn(Path place, TestTree tree, String cache) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new TestTree(place)
                .run(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkingDirectoryTest.class.getName(),
                        tree.root().toString(),
                        directory.resolve(cache).toString());
    }

    @Test
    void shouldSeeTheSameFromTheDirectoryItselfAndFromElsewhere() throws Exception {
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

        assertThat(childIn(tree.root(), tree, "cache-2")).contains("here").contains(expected);
        assertThat(childIn(directory, tree, "cache-3")).contains("far").contains(expected);
        assertThat(expected).contains("lost", "app/src/deep/er/one.txt").contains(".git");
    }
}
