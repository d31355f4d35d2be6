package io.jenkins.plugins.stet.core.baseline;

import static io.jenkins.plugins.stet.core.baseline.Samples.BACKEND;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** The process that is killed: writes one state after the other, and tells each that is safe. */
public final class CrashingWriter {
    private CrashingWriter() {}

    /** @param args directory, point at which to halt (0 = never), number of updates */
    public static void main(String[] args) throws IOException {
        long halt = Long.parseLong(args[1]);
        HaltingOperations operations =
                new HaltingOperations(halt, () -> Runtime.getRuntime().halt(137));
        FileBaselineStore store =
                new FileBaselineStore(Path.of(args[0]), operations, Clock.systemUTC(), Duration.ofMinutes(4));
        for (long i = 0; i < Long.parseLong(args[2]); i++) {
            ServiceHistory after = store.update(BACKEND, before -> CrashState.next(before, before.newestNumber() + 1));
            store.keepFiles(BACKEND, CrashState.files(after.newestNumber()));
            System.out.println(after.newestNumber());
            System.out.flush();
        }
    }
}
