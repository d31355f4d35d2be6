package io.jenkins.plugins.stet.engine.worker;

import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.image.work.WorkDirectory;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/** Writes what a build says: a bounded number of lines a second for the build log, and everything up to a size. */
final class WorkLog implements BuildListener, Closeable {
    private static final int LINES_A_SECOND = 20;
    private static final long LARGEST_OUTPUT = 10L * 1024 * 1024;

    private final LineFile log;
    private final LineFile output;
    private final LineRate rate;
    private final EventLines lines = new EventLines();
    private final Path complete;

    private WorkLog(LineFile log, LineFile output, LongSupplier nanos, Path complete) {
        this.log = log;
        this.output = output;
        this.rate = new LineRate(LINES_A_SECOND, nanos);
        this.complete = complete;
    }

    static WorkLog open(WorkDirectory directory) throws IOException {
        return open(directory, System::nanoTime);
    }

    static WorkLog open(WorkDirectory directory, LongSupplier nanos) throws IOException {
        return new WorkLog(
                LineFile.unbounded(directory.log()),
                LineFile.upTo(directory.output(), LARGEST_OUTPUT),
                nanos,
                directory.output());
    }

    @Override
    public synchronized void onEvent(BuildEvent event) {
        try {
            for (String line : lines.of(event)) {
                write(line, EventLines.isEssential(event));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the log of this build cannot be written", e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try (log;
                output) {
            tellHeld(rate.takeAllHeld());
        }
    }

    private void write(String line, boolean essential) throws IOException {
        output.write(line);
        tellHeld(rate.takeHeld());
        if (essential || rate.mayPass()) {
            log.write(line);
        }
    }

    private void tellHeld(int held) throws IOException {
        if (held > 0) {
            log.write("  ... " + held + " more lines (" + complete.getFileName() + " has them while the build runs)");
        }
    }
}
