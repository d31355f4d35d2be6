package io.jenkins.plugins.stet.core.baseline;

import static io.jenkins.plugins.stet.core.baseline.Samples.BACKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of every past version stay readable; this one's are written byte by byte as they were when it was released. */
class GoldenRecordsTest {
    private static final FileTable FILES = FileTable.ofFiles(
            Samples.content("a").fingerprint(),
            Map.of(
                    "backend/src/main.rs", new FileTable.Entry("code", "regular 644", "1".repeat(40)),
                    "backend/Cargo.lock", new FileTable.Entry("dependencies", "regular 644", "2".repeat(40)),
                    "backend/link\\xff", new FileTable.Entry("code", "symlink 0", "../target")));

    @TempDir
    Path directory;

    private static byte[] golden(String name) throws IOException {
        try (InputStream stream = GoldenRecordsTest.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("there is no test resource " + name);
            }
            return stream.readAllBytes();
        }
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(path -> !path.endsWith(".lock")).sorted().toList();
        }
    }

    @Test
    void shouldWriteSchemaOneAsItWasReleased() throws IOException {
        FileBaselineStore store = new FileBaselineStore(directory);
        store.update(BACKEND, empty -> Samples.full());
        store.keepFiles(BACKEND, FILES);

        List<Path> files = written();
        assertThat(files).hasSize(2);
        assertThat(files.get(0)).hasBinaryContent(golden("backend.files.v1"));
        assertThat(files.get(1)).hasBinaryContent(golden("backend.history.v1"));
    }

    @Test
    void shouldReadSchemaOne() throws IOException {
        FileBaselineStore store = new FileBaselineStore(directory);
        store.update(BACKEND, empty -> CrashState.of(1));
        store.keepFiles(BACKEND, CrashState.files(1));
        List<Path> files = written();
        Files.write(files.get(0), golden("backend.files.v1"));
        Files.write(files.get(1), golden("backend.history.v1"));

        assertThat(store.load(BACKEND)).isEqualTo(Samples.full());
        assertThat(store.files(BACKEND, FILES.fingerprint())).contains(FILES);
    }
}
