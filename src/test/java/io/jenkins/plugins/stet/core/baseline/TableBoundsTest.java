package io.jenkins.plugins.stet.core.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableBoundsTest {
    @TempDir
    Path directory;

    private static FileTable table(Content content, int directories, int files) {
        TreeMap<String, FileTable.Entry> entries = new TreeMap<>();
        for (int i = 0; i < directories * files; i++) {
            String path = "dir" + i % directories + "/a-file-with-a-long-name-" + i;
            entries.put(path, new FileTable.Entry("code", "regular 644", "0123456789".repeat(4)));
        }
        return FileTable.ofFiles(content.fingerprint(), entries);
    }

    private FileBaselineStore passed(ServiceId id, Content content, FileTable table) throws IOException {
        FileBaselineStore store = new FileBaselineStore(directory);
        store.update(id, old -> old.withPassed(content, Samples.passed(old.newestNumber() + 1, "image")));
        store.keepFiles(id, table);
        return store;
    }

    private long bytes() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(path -> path.toString().endsWith(".files"))
                    .mapToLong(path -> path.toFile().length())
                    .sum();
        }
    }

    @Test
    void shouldFallBackToDirectoriesAndThenToNothing() throws IOException {
        Content content = Samples.content("a");

        FileTable fine = table(content, 10, 100);
        assertThat(passed(Samples.BACKEND, content, fine).files(Samples.BACKEND, content.fingerprint()))
                .contains(fine);
        FileTable many = table(content, 10, 3000);
        assertThat(passed(Samples.BACKEND, content, many).files(Samples.BACKEND, content.fingerprint()))
                .contains(many.coarse());
        assertThat(many.coarse().entries()).hasSize(10);
        FileTable endless = table(content, 30_000, 1);
        assertThat(passed(Samples.BACKEND, content, endless).files(Samples.BACKEND, content.fingerprint()))
                .isEmpty();
    }

    @Test
    void shouldBoundAJob() throws IOException {
        Content content = Samples.content("a");
        FileTable table = table(content, 10, 1500);

        for (int i = 0; i < 14; i++) {
            passed(new ServiceId("s" + i), content, table);
        }

        assertThat(bytes()).isBetween(15_000_000L, (long) TableFiles.BYTES_A_JOB + 10_000);
        FileBaselineStore store = new FileBaselineStore(directory);
        assertThat(store.files(new ServiceId("s0"), content.fingerprint())).contains(table);
        assertThat(store.files(new ServiceId("s13"), content.fingerprint())).contains(table.coarse());
    }

    @Test
    void shouldKeepOnlyWhatIsComparedWith() throws IOException {
        Content first = Samples.content("first");
        Content second = Samples.content("second");
        FileBaselineStore store = passed(Samples.BACKEND, first, table(first, 1, 1));
        store.update(Samples.BACKEND, old -> old.withBuilt(second, Samples.built(2, "second")));
        store.keepFiles(Samples.BACKEND, table(second, 1, 2));

        assertThat(store.files(Samples.BACKEND, first.fingerprint())).isPresent();
        assertThat(store.files(Samples.BACKEND, second.fingerprint())).isPresent();

        store.update(Samples.BACKEND, old -> old.withPassed(second, Samples.passed(2, "second")));
        store.keepFiles(Samples.BACKEND, table(second, 1, 2));
        assertThat(store.files(Samples.BACKEND, first.fingerprint())).isEqualTo(Optional.empty());
    }
}
