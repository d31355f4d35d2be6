package io.jenkins.plugins.stet.core.source.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenkins.plugins.stet.testing.tree.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDirectoryTest {
    @TempDir
    private Path directory;

    /** Run as a program of its own. */
    public static void main(String[] args) throws IOException {
        Path own = Path.of(args[0]);
        try {
            OwnDirectory.make(own);
            System.out.println("made");
        } catch (IOException e) {
            System.out.println(
                    e.getMessage() + ", and left " + List.of(own.toFile().list()));
        }
    }

    @Test
    void shouldTellGitToIgnoreItAndLeaveWhatOthersToldIt() throws Exception {
        Path own = directory.resolve("new");

        OwnDirectory.make(own);
        assertThat(own.resolve(".gitignore")).hasContent("*");

        Files.writeString(own.resolve(".gitignore"), "cache\n");
        OwnDirectory.make(own);
        assertThat(own.resolve(".gitignore")).hasContent("cache");
    }

    @Test
    void shouldNotLeaveAFileThatIgnoresNothingWhereTheDiskIsFull() throws Exception {
        String fill = "mount -t tmpfs -o size=4k tmpfs '" + directory + "' && head -c 4096 /dev/zero > '"
                + directory.resolve("full") + "'";
        assumeTrue(ChildJvm.mayMount(fill), "only in a namespace of its own");

        String told = ChildJvm.in(
                directory, OwnDirectoryTest.class, List.of(directory.resolve("own")), ChildJvm.mounting(fill));

        assertThat(told).contains("No space left on device, and left []");
    }
}
