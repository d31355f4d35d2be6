package io.jenkins.plugins.stet.engine.worker;

import io.jenkins.plugins.stet.core.build.remote.WorkDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Shows others that this process lives, and ends it when nobody has asked for it for too long. */
final class Lifeline {
    private static final int NOBODY_ASKS = 76;
    private static final int NO_DIRECTORY = 77;

    private final WorkDirectory directory;
    private final Duration lease;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "lifeline");
        thread.setDaemon(true);
        return thread;
    });

    Lifeline(WorkDirectory directory, Duration lease) {
        this.directory = directory;
        this.lease = lease;
    }

    void start() throws IOException {
        Files.writeString(directory.heartbeat(), "");
        // Nothing escapes from a beat that a future could hold.
        ScheduledFuture<?> unused = clock.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.SECONDS);
    }

    /** Halts instead of exiting: whatever hangs must not keep alive what nobody wants. */
    private void beat() {
        try {
            Files.writeString(directory.heartbeat(), "");
            Instant asked = Files.getLastModifiedTime(directory.lease()).toInstant();
            if (Duration.between(asked, Instant.now()).compareTo(lease) > 0) {
                Runtime.getRuntime().halt(NOBODY_ASKS);
            }
        } catch (IOException | RuntimeException e) {
            System.out.println("Stet: the directory of the build is gone: " + e);
            Runtime.getRuntime().halt(NO_DIRECTORY);
        }
    }
}
