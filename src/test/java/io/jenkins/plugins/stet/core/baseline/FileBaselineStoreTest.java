package io.jenkins.plugins.stet.core.baseline;

import static io.jenkins.plugins.stet.core.baseline.Samples.BACKEND;
import static io.jenkins.plugins.stet.core.baseline.Samples.SHARED;
import static io.jenkins.plugins.stet.core.baseline.Samples.TIME;
import static io.jenkins.plugins.stet.core.baseline.Samples.built;
import static io.jenkins.plugins.stet.core.baseline.Samples.content;
import static io.jenkins.plugins.stet.core.baseline.Samples.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBaselineStoreTest {
    @TempDir
    Path directory;

    private FileBaselineStore store;

    @BeforeEach
    void open() {
        store = open(new DiskOperations());
    }

    private FileBaselineStore open(FileOperations operations) {
        return new FileBaselineStore(
                directory.resolve("stet"), operations, Clock.fixed(TIME, ZoneOffset.UTC), Duration.ofSeconds(5));
    }

    private Path file(String suffix) throws IOException {
        return files().stream()
                .filter(path -> path.getFileName().toString().endsWith(suffix))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("stet"))) {
            return files.filter(path -> !path.endsWith(".lock")).toList();
        }
    }

    private static byte[] newer(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Envelope.seal(
                "history", 2, text.substring(text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldKnowNothingAndWriteNothingBeforeTheFirstUpdate() {
        assertThat(store.load(BACKEND)).isEqualTo(ServiceHistory.empty(BACKEND));
        assertThat(directory.resolve("stet")).doesNotExist();
    }

    @Test
    void shouldGiveBackEverythingItWasGiven() throws IOException {
        store.update(BACKEND, old -> Samples.full());

        assertThat(open(new DiskOperations()).load(BACKEND)).isEqualTo(Samples.full());
        assertThat(store.load(SHARED)).isEqualTo(ServiceHistory.empty(SHARED));
        assertThat(store.services()).containsExactly(BACKEND);
    }

    @Test
    void shouldNameFilesByDigestOnly() throws IOException {
        store.update(BACKEND, old -> Samples.full());

        assertThat(files())
                .singleElement()
                .satisfies(path -> assertThat(path.getFileName().toString()).matches("[0-9a-f]{64}\\.history"));
    }

    @Test
    void shouldSetDamagedRecordsAsideAndReportThem() throws IOException {
        store.update(BACKEND, old -> Samples.full());
        Path file = file(".history");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        assertThat(store.load(BACKEND).isLost()).isTrue();
        assertThat(file).doesNotExist();
        assertThat(file("corrupt-20260102T030405Z")).hasBinaryContent(bytes);
        assertThat(store.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.DAMAGED);
            assertThat(problem.message()).contains("checksum", "built again");
        });
        assertThat(open(new DiskOperations()).load(BACKEND).isLost()).isTrue();
    }

    @Test
    void shouldStayLostUntilSomethingPasses() throws IOException {
        shouldSetDamagedRecordsAsideAndReportThem();

        assertThat(store.update(BACKEND, old -> old.withBuilt(content("a"), built(50, "a")))
                        .isLost())
                .isTrue();
        assertThat(store.load(BACKEND).isLost()).isTrue();
        store.update(BACKEND, old -> old.withPassed(content("a"), passed(50, "a")));
        assertThat(store.load(BACKEND).isLost()).isFalse();
    }

    @Test
    void shouldNotTakeTheRecordsOfAnotherService() throws IOException {
        store.update(BACKEND, old -> Samples.full());
        Path file = file(".history");
        store.update(SHARED, old -> ServiceHistory.empty(SHARED).withBuilt(content("s"), built(1, "s")));
        Path other =
                files().stream().filter(path -> !path.equals(file)).findFirst().orElseThrow();
        Files.copy(file, other, StandardCopyOption.REPLACE_EXISTING);

        assertThat(store.load(SHARED).isLost()).isTrue();
    }

    @Test
    void shouldKeepAndNeverOverwriteWhatANewerReleaseWrote() throws IOException {
        store.update(BACKEND, old -> Samples.full());
        Path file = file(".history");
        byte[] newer = newer(file);
        Files.write(file, newer);

        ServiceHistory loaded = store.load(BACKEND);

        assertThat(loaded.records()).isEmpty();
        assertThat(loaded.isLost()).isTrue();
        assertThatThrownBy(() -> store.update(BACKEND, old -> Samples.full()))
                .isInstanceOf(BaselineException.class)
                .hasMessageContaining("newer release")
                .hasMessageContaining("Update stet");
        assertThat(file).hasBinaryContent(newer);
        assertThat(store.problems()).extracting(StoreProblem::kind).containsExactly(StoreProblem.Kind.NEWER_SCHEMA);
    }

    @Test
    void shouldBuildWhatItCannotReadAndLeaveItAlone() throws IOException {
        store.update(BACKEND, old -> Samples.full());
        Path file = file(".history");
        Files.delete(file);
        Files.createSymbolicLink(file, file.getFileName());

        assertThat(store.load(BACKEND).isLost()).isTrue();
        assertThat(store.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(StoreProblem.Kind.UNREADABLE);
            assertThat(problem.message()).contains("it is built", "forget");
        });
        assertThatThrownBy(() -> store.update(BACKEND, old -> Samples.full())).isInstanceOf(BaselineException.class);
        assertThat(file).isSymbolicLink();
    }

    @Test
    void shouldKeepTheOldStateWhenTheDiskIsFull() throws IOException {
        store.update(BACKEND, old -> Samples.full());
        FileOperations full = new FailingOperations("No space left on device");

        assertThatThrownBy(() -> open(full).update(BACKEND, old -> old.withPassed(content("b"), passed(43, "b"))))
                .isInstanceOf(BaselineException.class)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("the old ones stay");
        assertThat(store.load(BACKEND)).isEqualTo(Samples.full());
        assertThat(files()).hasSize(1);
    }

    @Test
    void shouldSweepWhatAKilledWriterLeft() throws IOException {
        store.update(BACKEND, old -> Samples.full());
        Path leftover = Files.writeString(directory.resolve("stet/abc.history.1.tmp"), "half");

        store.update(BACKEND, old -> old.withPassed(content("b"), passed(43, "b")));

        assertThat(leftover).doesNotExist();
    }

    @Test
    void shouldForget() throws IOException {
        shouldSetDamagedRecordsAsideAndReportThem();
        store.update(BACKEND, old -> Samples.full());
        store.keepFiles(BACKEND, FileTable.ofFiles(content("b").fingerprint(), Map.of()));

        store.forget(BACKEND);

        assertThat(files()).isEmpty();
        assertThat(store.load(BACKEND)).isEqualTo(ServiceHistory.empty(BACKEND));
    }

    @Test
    void shouldRemoveWhatNoBuildHasSeenForLong() throws IOException {
        store.update(BACKEND, old -> old.withBuilt(content("a"), built(1, "a")));
        Instant later = TIME.plus(Duration.ofDays(80));
        BuildStamp recent = new BuildStamp(2, "job #2", TrustClass.PRIMARY, later);
        store.update(SHARED, old -> old.withBuilt(content("s"), built(recent, "s")));

        List<ServiceId> removed = store.removeUnseen(TIME.plus(Duration.ofDays(10)));

        assertThat(removed).containsExactly(BACKEND);
        assertThat(store.services()).containsExactly(SHARED);
    }

    @Test
    void shouldSayWhoHoldsTheLock() throws IOException {
        FileBaselineStore impatient = new FileBaselineStore(
                directory.resolve("stet"), new DiskOperations(), Clock.systemUTC(), Duration.ofMillis(50));
        store.update(BACKEND, old -> {
            Thread other = new Thread(() -> assertThatThrownBy(() -> impatient.forget(BACKEND))
                    .isInstanceOf(BaselineException.class)
                    .hasMessageContaining("locked")
                    .hasMessageContaining(".lock"));
            Throwable[] failure = new Throwable[1];
            other.setUncaughtExceptionHandler((thread, e) -> failure[0] = e);
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertThat(failure[0]).isNull();
            return Samples.full();
        });
    }
}
