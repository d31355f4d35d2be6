package io.jenkins.plugins.stet.core.baseline;

import static io.jenkins.plugins.stet.core.baseline.Samples.BACKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every truncation and thousands of flipped bits of record files: known as damage, set aside, and never believed. */
@Tag("campaign")
class DamageCampaignTest {
    private static final int FLIPS = Integer.getInteger("stet.damage.flips", 10_000);

    @TempDir
    Path directory;

    private FileBaselineStore store;
    private Path history;
    private Path tables;
    private final Content content = CrashState.of(30).records().get(0).content();

    @BeforeEach
    void write() throws IOException {
        store = new FileBaselineStore(directory, new Unsynced(), Clock.systemUTC(), Duration.ofSeconds(5));
        store.update(BACKEND, empty -> CrashState.of(30));
        store.keepFiles(BACKEND, CrashState.files(30));
        history = find(".history");
        tables = find(".files");
    }

    private Path find(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(path -> path.toString().endsWith(suffix))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The damaged bytes take the place of the file; afterwards the whole ones are back. */
    private interface Check {
        void run(byte[] damaged) throws IOException;
    }

    private void truncateAndFlip(Path file, Check check) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            damage(file, Arrays.copyOf(whole, length), check);
        }
        long seed = Long.getLong("stet.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            damage(file, flipped, check);
        }
        Files.write(file, whole);
    }

    private void damage(Path file, byte[] bytes, Check check) throws IOException {
        Files.write(file, bytes);
        check.run(bytes);
        try (Stream<Path> aside = Files.list(directory)) {
            for (Path each :
                    aside.filter(path -> path.toString().contains(".corrupt-")).toList()) {
                assertThat(each).hasBinaryContent(bytes);
                Files.delete(each);
            }
        }
    }

    @Test
    void shouldNeverBelieveADamagedHistory() throws IOException {
        assertThat(store.load(BACKEND).find(content.fingerprint())).isPresent();

        truncateAndFlip(history, bytes -> {
            ServiceHistory loaded = store.load(BACKEND);
            assertThat(loaded).isEqualTo(ServiceHistory.lost(BACKEND));
            assertThat(history).doesNotExist();
        });

        assertThat(store.load(BACKEND)).isEqualTo(CrashState.of(30));
    }

    @Test
    void shouldNeverShowADamagedTable() throws IOException {
        assertThat(store.files(BACKEND, content.fingerprint())).contains(CrashState.files(30));

        truncateAndFlip(tables, bytes -> {
            assertThat(store.files(BACKEND, content.fingerprint())).isEmpty();
            assertThat(tables).doesNotExist();
        });

        assertThat(store.files(BACKEND, content.fingerprint())).contains(CrashState.files(30));
        assertThat(store.load(BACKEND)).isEqualTo(CrashState.of(30));
    }

    /** Nobody pulls the plug here, so nothing has to be on the platter. */
    private static final class Unsynced implements FileOperations {
        private final DiskOperations disk = new DiskOperations();

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            disk.write(file, bytes);
        }

        @Override
        public void sync(Path file) {}

        @Override
        public void move(Path from, Path to) throws IOException {
            disk.move(from, to);
        }

        @Override
        public void syncDirectory(Path where) {}

        @Override
        public void delete(Path file) throws IOException {
            disk.delete(file);
        }
    }
}
