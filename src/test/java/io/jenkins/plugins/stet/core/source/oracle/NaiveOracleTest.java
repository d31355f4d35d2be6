package io.jenkins.plugins.stet.core.source.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.fingerprint.Fingerprint;
import io.jenkins.plugins.stet.core.manifest.InputRules;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.source.TreeScanner;
import io.jenkins.plugins.stet.core.source.scan.GitIndexScanner;
import io.jenkins.plugins.stet.core.source.scan.NamesScanner;
import io.jenkins.plugins.stet.core.source.scan.OnLocalDisk;
import io.jenkins.plugins.stet.core.source.scan.ReadingScanner;
import io.jenkins.plugins.stet.core.source.scan.StatCacheScanner;
import io.jenkins.plugins.stet.testing.random.Chance;
import io.jenkins.plugins.stet.testing.tree.Detected;
import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random edits, each looked at by every scanner and by a simple program that shares no code with them. What differs for
 * that program must never be "unchanged"; the scanners must agree in everything. {@code -Dstet.oracle.edits=100000}
 * makes it long, {@code -Dstet.seed} plays it again, {@code -Dstet.oracle.tell=true} tells what was counted.
 */
@Tag("campaign")
class NaiveOracleTest {
    private static final int EDITS = Integer.getInteger("stet.oracle.edits", 800);

    @TempDir(factory = OnLocalDisk.class)
    Path directory;

    private final Chance chance = Chance.fresh();
    private final List<Shape> shapes = new ArrayList<>(List.of(
            Shape.of("whole", "a", List.of(".")),
            Shape.of("parts", "b", List.of("src", "package.json", "*.cfg")),
            Shape.of("top", "", List.of("c/src", "b/src")),
            Shape.of("adding", "b", List.of("src"))
                    .with(new InputRules(
                            List.of("/c/**/*.js", "*.md"),
                            List.of(),
                            List.of("**/test/**", "**/*.txt"),
                            List.of("*.cfg"),
                            List.of("/.env", "**/*.env"),
                            List.of("**/*.jar"))),
            Shape.of("library", "c", List.of())
                    .with(InputRules.none().withExclude("src/tmp", "**/lib*/**").withGenerated("**/*.jar")),
            Shape.of("narrow", "a", List.of("."))
                    .with(InputRules.none().withOnly("src/**/*.js", "{docs,data}/**", "?")),
            Shape.of("linked", "d", List.of("current", "*.md"))));

    private TestTree tree;
    private Path caches;

    @BeforeEach
    void makeTree() {
        tree = new TestTree(directory.resolve("tree"));
        caches = directory.resolve("caches");
        for (String top : List.of("a", "b", "c", "d")) {
            for (String below : List.of("src", "src/test", "docs", "data", "src/lib", "node_modules/x")) {
                for (int i = 0; i < 3; i++) {
                    tree.file(top + '/' + below + "/f" + i + chance.of(".js", ".md", ".txt"), chance.text());
                }
            }
            tree.file(top + "/package.json", "{}").file(top + "/one.cfg", "1");
        }
        tree.file("d/v1/x", "1").file("d/v2/x", "2").link("d/current", "v1").file(".env", "A=1");
        shapes.stream().filter(Shape::hasImage).forEach(shape -> tree.file(shape.dockerfile(), shape.dockerfileText()));
        tree.committed();
    }

    @Test
    void shouldNeverCallAChangeUnchanged() throws Exception {
        RandomEdits edits = new RandomEdits(tree, shapes, chance);
        Map<String, String> naiveBefore = naive();
        Map<String, String> before = look("the beginning");
        int falseChanges = 0;
        int looks = 0;
        for (int i = 0; i < EDITS; i++) {
            String edit = "edit " + i + ", " + edits.edit() + ", " + chance.replay();
            Map<String, String> naive = naive();
            Map<String, String> now = look(edit);
            for (String service : naive.keySet()) {
                boolean changed = !naive.get(service).equals(naiveBefore.get(service));
                boolean noticed = !now.get(service).equals(before.get(service));
                looks++;
                falseChanges += noticed && !changed ? 1 : 0;
                assertThat(noticed || !changed)
                        .as("%s of %s was not noticed", edit, service)
                        .isTrue();
            }
            naiveBefore = naive;
            before = now;
        }
        if (Boolean.getBoolean("stet.oracle.tell")) {
            System.out.printf(
                    "naive oracle: %d edits, %d comparisons, falsely changed %d, %s%n",
                    EDITS, looks, falseChanges, chance.replay());
        }
        assertThat(falseChanges).as("falsely changed, %s", chance.replay()).isLessThan(looks / 100);
    }

    private Map<String, String> naive() {
        List<String> paths = NaiveContent.paths(tree.root());
        Map<String, String> contents = new LinkedHashMap<>();
        for (Shape shape : shapes) {
            NaiveContent content = new NaiveContent(tree.root(), shape, paths);
            contents.put(shape.name(), content.image());
            contents.put(shape.name() + " config", content.config());
        }
        return contents;
    }

    private Map<String, String> look(String edit) {
        Map<ServiceId, ServiceReading> reference = read(new ReadingScanner());
        assertThat(read(new GitIndexScanner(caches.resolve("git"), name -> "")))
                .as("git's index after %s", edit)
                .isEqualTo(reference);
        assertThat(read(new StatCacheScanner(caches.resolve("stat"))))
                .as("stat cache after %s", edit)
                .isEqualTo(reference);
        assertThat(read(new NamesScanner(caches.resolve("names"))))
                .as("names of directories after %s", edit)
                .isEqualTo(reference);
        Map<String, String> digests = new LinkedHashMap<>();
        reference.forEach((id, reading) -> {
            Fingerprint fingerprint = Fingerprint.of(reading.inputs());
            digests.put(id.value(), fingerprint.digest());
            digests.put(id.value() + " config", fingerprint.runtime());
        });
        return digests;
    }

    private Map<ServiceId, ServiceReading> read(TreeScanner scanner) {
        ServiceSpec[] specs = shapes.stream().map(Shape::spec).toArray(ServiceSpec[]::new);
        return Detected.in(tree, scanner, specs).reading().services();
    }
}
