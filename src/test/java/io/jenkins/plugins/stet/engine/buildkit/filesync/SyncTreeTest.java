package io.jenkins.plugins.stet.engine.buildkit.filesync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyncTreeTest {
    @Test
    void shouldPutADirectorysContentBeforeLongerNames() {
        assertThat(paths(SyncTree.of(
                        List.of(file("a-b"), file("a/z"), file("a.txt"), file("B"), file("a/b/c"), file("ab")))))
                .containsExactly("B", "a", "a/b", "a/b/c", "a/z", "a-b", "a.txt", "ab");
    }

    @Test
    void shouldSortByBytesNotByCharacters() {
        // U+FF5E is EF BD 9E in UTF-8 and sorts before U+1F600, F0 9F 98 80; as UTF-16 it would be the other way round.
        String wide = SyncPaths.ofText("\uff5e");
        String smile = SyncPaths.ofText("\ud83d\ude00");

        assertThat(paths(SyncTree.of(List.of(file(smile), file(wide))))).containsExactly(wide, smile);
    }

    @Test
    void shouldKeepTheModeOfADirectoryThatIsNamed() {
        SyncTree tree = SyncTree.of(List.of(file("d/f"), SyncEntry.directory("d", 0700)));

        assertThat(paths(tree)).containsExactly("d", "d/f");
        assertThat(tree.entry(0).stat().mode()).isEqualTo(1 << 31 | 0700);
    }

    @Test
    void shouldRefuseANameThatComesTwice() {
        assertThatThrownBy(() -> SyncTree.of(List.of(file("a"), file("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a'");
    }

    @Test
    void shouldRefuseWhatLiesInAFile() {
        assertThatThrownBy(() -> SyncTree.of(List.of(file("a"), file("a/b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a/b' lies in 'a'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a//b", "./a", "a/../b", "..", "a\0b", "\u0100"})
    void shouldRefuseUncleanPaths(String path) {
        assertThatThrownBy(() -> file(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldPutTheSpecialBitsWhereGoHasThem() {
        assertThat(FileMode.ofPermissions(04755)).isEqualTo(1 << 23 | 0755);
        assertThat(FileMode.ofPermissions(02755)).isEqualTo(1 << 22 | 0755);
        assertThat(FileMode.ofPermissions(01777)).isEqualTo(1 << 20 | 0777);
    }

    private static SyncEntry file(String path) {
        return SyncEntry.file(path, new FileAttributes(0644, 0, 0), InputStream::nullInputStream);
    }

    private static List<String> paths(SyncTree tree) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            paths.add(tree.entry(i).path());
        }
        return paths;
    }
}
