package io.jenkins.plugins.stet.core.source.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenkins.plugins.stet.testing.tree.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDiskTest {
    private static final String ON = "on a disk: ";

    @TempDir(factory = OnLocalDisk.class)
    Path directory;

    private Path tree;
    private Path beside;

    @BeforeEach
    void makeDirectories() throws IOException {
        tree = Files.createDirectories(directory.resolve("tree/below")).getParent();
        beside = Files.createDirectories(directory.resolve("tree-beside"));
    }

    /** Run as a program of its own. */
    public static void main(String[] args) {
        System.out.println(LocalDisk.under(Path.of(args[0])).map(ON::concat).orElse("on none"));
    }

    private String told(String mount) {
        return ChildJvm.in(directory, LocalDiskTest.class, List.of(tree), ChildJvm.mounting(mount));
    }

    private static String bind(Path what, Path where) {
        return "mount --bind '" + what + "' '" + where + "'";
    }

    private String overlay(Path where) throws IOException {
        Path upper = Files.createDirectory(directory.resolve("upper"));
        Path work = Files.createDirectory(directory.resolve("work"));
        return "mount -t overlay overlay -o lowerdir='" + beside + "',upperdir='" + upper + "',workdir='" + work + "' '"
                + where + "'";
    }

    @Test
    void shouldNotTakeForADiskWhatIsNone() {
        assertThat(LocalDisk.under(Path.of("/proc"))).isEmpty();
        assertThat(LocalDisk.under(Path.of("/sys"))).isEmpty();
        assertThat(LocalDisk.under(directory.resolve("gone"))).isEmpty();
    }

    /** Of it the list of mounts knows nothing. */
    @Test
    void shouldNotTakeForADiskWhatIsNotMounted() {
        Path namespace = Path.of("/proc/self/ns/mnt");
        assumeTrue(Files.exists(namespace), "only Linux has it");

        assertThat(LocalDisk.under(namespace)).isEmpty();
    }

    @Test
    void shouldBeTheSameForAllOfOneDiskUntilTheNextBoot() throws IOException {
        assumeTrue(LocalDisk.under(tree).isPresent(), "no disk here");

        assertThat(LocalDisk.under(tree)).isEqualTo(LocalDisk.under(beside));
        assertThat(LocalDisk.under(tree).orElseThrow())
                .endsWith(Files.readString(Path.of("/proc/sys/kernel/random/boot_id"))
                        .strip());
    }

    @Test
    void shouldBeAnotherWhereAnotherIsMounted() throws Exception {
        assumeTrue(ChildJvm.mayMount(), "only in a namespace of its own");
        String here = ON + LocalDisk.under(tree).orElse("no disk here");

        assertThat(told("mount -t tmpfs tmpfs '" + tree + "'")).contains(ON).doesNotContain(here);
        assertThat(told(bind(beside, tree))).contains(here);
    }

    @Test
    void shouldBeNoneWhereSomethingElseIsMountedBelow() throws Exception {
        assumeTrue(ChildJvm.mayMount(), "only in a namespace of its own");
        assumeTrue(LocalDisk.under(tree).isPresent(), "no disk here");

        assertThat(told(bind(directory, beside))).contains("on a disk");
        assertThat(told(bind(directory, tree.resolve("below")))).contains("on none");
        assertThat(told(bind(directory, tree))).as("only in another way to it").contains("on a disk");
    }

    @Test
    void shouldBeNoneWhereDirectoriesAreShownThatLieElsewhere() throws Exception {
        String overlay = overlay(tree);
        assumeTrue(ChildJvm.mayMount(overlay), "no overlay here");

        assertThat(told(overlay)).contains("on none");
        assertThat(told(bind(beside, tree) + " && " + overlay))
                .as("mounted on a disk")
                .contains("on none");
    }
}
