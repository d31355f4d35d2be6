package io.jenkins.plugins.stet.core.source.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.fingerprint.Fingerprint;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.testing.tree.Detected;
import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What git converted stays as it is when the attributes go away; where they were not tracked, git tells nothing of it. */
class SeenAttributesTest {
    private static final ServiceSpec APP = ServiceSpec.named("app");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"", "app/", "app/src/"})
    void shouldNotTrustIdsFromBeforeUntrackedAttributesWentAway(String place) throws Exception {
        TestTree tree = new TestTree(directory.resolve("tree"))
                .file("app/Dockerfile", "FROM scratch\nCOPY . /\n")
                .committed()
                .file(place + ".gitattributes", "*.txt text eol=crlf\n")
                .file("app/src/file.txt", "a\r\nb\r\n");
        tree.git("add", "app/src/file.txt");
        FileTime later = FileTime.from(Instant.now().plusSeconds(3600));
        Files.setLastModifiedTime(tree.path(".git/index"), later);
        lookAt(tree);

        tree.delete(place + ".gitattributes");

        assertThat(lookAt(tree)).isEqualTo(Detected.in(tree, APP).fingerprint("app"));
    }

    private Fingerprint lookAt(TestTree tree) {
        GitIndexScanner scanner = new GitIndexScanner(directory.resolve("cache"), name -> "");
        return Detected.in(tree, scanner, APP).fingerprint("app");
    }
}
