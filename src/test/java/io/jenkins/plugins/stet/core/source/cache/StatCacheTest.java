package io.jenkins.plugins.stet.core.source.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.source.fs.BlobHasher;
import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.FileType;
import io.jenkins.plugins.stet.core.source.paths.PathRange;
import io.jenkins.plugins.stet.testing.random.Chance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatCacheTest {
    private static final long NOW = TimeUnit.SECONDS.toNanos(1_000_000);
    private static final long OLD = NOW - TimeUnit.SECONDS.toNanos(10);
    private static final int FILES = 50;
    private static final byte[] ID = new byte[BlobHasher.LENGTH];

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void fill() throws IOException {
        Arrays.fill(ID, (byte) 7);
        file = directory.resolve("made/on/the/way/cache");
        StatCache cache = open();
        for (int i = 0; i < FILES; i++) {
            cache.learn("dir" + i % 5 + "/file" + i, stat(i, OLD), ID, 0);
        }
        cache.save();
    }

    private StatCache open() throws IOException {
        return StatCache.open(file, directory, NOW);
    }

    private boolean isMarked(String mark) throws IOException {
        StatCache cache = open();
        return cache.isMarked(cache.range().find(mark));
    }

    private static FileStat stat(int inode, long changed) {
        return new FileStat(FileType.REGULAR, 0644, 100, OLD, changed, inode + 1L);
    }

    private static boolean finds(StatCache cache, String name, int directoryNumber, FileStat stat) {
        byte[] found = new byte[BlobHasher.LENGTH];
        int entry = cache.range().enter("dir" + directoryNumber).find(name);
        boolean known = entry != PathRange.ABSENT && cache.find(entry, stat, found, 0);
        assertThat(!known || Arrays.equals(found, ID)).as("a wrong id").isTrue();
        return known;
    }

    @Test
    void shouldKnowWhatItLearned() throws IOException {
        StatCache cache = open();

        for (int i = 0; i < FILES; i++) {
            assertThat(finds(cache, "file" + i, i % 5, stat(i, OLD))).isTrue();
        }
        assertThat(finds(cache, "file0", 0, stat(0, OLD + 1))).isFalse();
        assertThat(finds(cache, "file0", 0, stat(1, OLD))).isFalse();
        assertThat(finds(cache, "file0", 1, stat(0, OLD))).isFalse();
    }

    @Test
    void shouldNotTrustYoungFiles() throws IOException {
        StatCache cache = open();
        long young = NOW - TimeUnit.SECONDS.toNanos(2);
        cache.learn("dir0/young", stat(99, young), ID, 0);
        cache.learn("dir0/old", stat(98, young - 1), ID, 0);
        cache.save();

        assertThat(finds(open(), "young", 0, stat(99, young))).isFalse();
        assertThat(finds(open(), "old", 0, stat(98, young - 1))).isTrue();
        assertThat(finds(StatCache.open(file, directory, 0), "old", 0, stat(98, young - 1)))
                .isFalse();
    }

    @Test
    void shouldReplaceKeepAndForgetEntries() throws IOException {
        for (int round = 0; round < 12; round++) {
            StatCache cache = open();
            finds(cache, "file1", 1, stat(1, OLD));
            cache.learn("dir0/file0", stat(1000 + round, OLD), ID, 0);
            cache.mark("mark");
            cache.save();
        }

        assertThat(finds(open(), "file0", 0, stat(1011, OLD))).isTrue();
        assertThat(finds(open(), "file1", 1, stat(1, OLD))).isTrue();
        assertThat(finds(open(), "file2", 2, stat(2, OLD))).isFalse();
        assertThat(isMarked("mark")).isTrue();
        assertThat(isMarked("other")).isFalse();
    }

    @Test
    void shouldKnowNothingOfAnotherTree() throws IOException {
        StatCache moved = StatCache.open(file, directory.resolve("other"), NOW);

        assertThat(finds(moved, "file0", 0, stat(0, OLD))).isFalse();
    }

    @Test
    void shouldThrowEveryTruncationAway() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(finds(open(), "file0", 0, stat(0, OLD)))
                    .as("%d of %d bytes", length, whole.length)
                    .isFalse();
        }
    }

    @Test
    void shouldThrowEveryFlippedBitAway() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Chance chance = Chance.fresh();
        for (int i = 0; i < 10_000; i++) {
            byte[] damaged = whole.clone();
            damaged[chance.below(whole.length)] ^= (byte) (1 << chance.below(8));
            Files.write(file, damaged);
            assertThat(finds(open(), "file0", 0, stat(0, OLD)))
                    .as(chance.replay())
                    .isFalse();
        }
    }
}
