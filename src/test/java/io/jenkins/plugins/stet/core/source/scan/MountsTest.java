package io.jenkins.plugins.stet.core.source.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MountsTest {
    private static final Mounts SOME = new Mounts(
            """
            22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
            30 22 8:1 / /ws rw shared:4 master:2 - xfs /dev/sda1 rw
            31 30 0:51 / /ws rw - overlay overlay rw,lowerdir=/a - b
            32 22 0:52 / /odd\\040place rw - fuse.sshfs x:/ rw
            33 22 254:0 /home /ws/home rw - ext4 /dev/vda rw
            """);

    @Test
    void shouldTellByTheDeviceWhichMountIsSeen() {
        assertThat(SOME.typesOf("254:0")).containsExactly("ext4");
        assertThat(SOME.typesOf("8:1")).containsExactly("xfs");
        assertThat(SOME.typesOf("0:51")).containsExactly("overlay");
        assertThat(SOME.typesOf("0:52")).containsExactly("fuse.sshfs");
        assertThat(SOME.typesOf("0:5")).isEmpty();
    }

    @Test
    void shouldWriteDevicesAsTheSystemDoes() {
        assertThat(Mounts.device(0xFE00)).isEqualTo("254:0");
        assertThat(Mounts.device(0x33)).isEqualTo("0:51");
        assertThat(Mounts.device(0x801)).isEqualTo("8:1");
        assertThat(Mounts.device(0x0010_0A34)).isEqualTo("10:308");
        assertThat(Mounts.device(0x1000_0000_0001L)).isEqualTo("4096:1");
    }

    @Test
    void shouldTellWhatIsMountedBelow() {
        assertThat(SOME.mayBeBelow(Path.of("/ws"))).isTrue();
        assertThat(SOME.mayBeBelow(Path.of("/"))).isTrue();
        assertThat(SOME.mayBeBelow(Path.of("/ws/home"))).isFalse();
        assertThat(SOME.mayBeBelow(Path.of("/w"))).isFalse();
        assertThat(SOME.mayBeBelow(Path.of("/odd place")))
                .as("perhaps it is written in another way")
                .isTrue();
    }
}
