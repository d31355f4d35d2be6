package io.jenkins.plugins.stet.jenkins.report;

import io.jenkins.plugins.stet.core.baseline.AtomicFile;
import io.jenkins.plugins.stet.core.baseline.PlainJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The report of a run: {@code stet-report.v1.json} in the build's directory, replaced in one step. */
public final class ReportFile {
    static final String NAME = "stet-report.v1.json";
    private static final Object[] LOCKS = Stream.generate(Object::new).limit(64).toArray();

    private final Path file;

    /** @param directory of the build */
    public ReportFile(Path directory) {
        this.file = directory.toAbsolutePath().resolve(NAME);
    }

    /** Empty when there is none, or one of a newer release. */
    public Report read() throws IOException {
        try {
            return Report.of(PlainJson.read(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Report.empty();
        }
    }

    public void update(UnaryOperator<Report> change) throws IOException {
        synchronized (LOCKS[Math.floorMod(file.hashCode(), LOCKS.length)]) {
            Report before = read();
            if (before.isReadable()) {
                AtomicFile.onDisk()
                        .replace(file, PlainJson.write(change.apply(before).json()));
            }
        }
    }
}
