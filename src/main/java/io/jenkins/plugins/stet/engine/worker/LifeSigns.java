package io.jenkins.plugins.stet.engine.worker;

import io.jenkins.plugins.stet.core.image.work.WorkDirectory;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Shows that the process lives, and stops its work when nobody has looked for too long or its directory is gone. */
final class LifeSigns implements Closeable {
    private final WorkDirectory directory;
    private final Duration lease;
    private final Thread work;
    private final Instant begin = Instant.now();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile String whyStopped = "the build was interrupted";

    private LifeSigns(WorkDirectory directory, Duration lease, Thread work) {
        this.directory = directory;
        this.lease = lease;
        this.work = work;
    }

    static LifeSigns start(WorkDirectory directory, WorkerTimes times, Thread work) throws IOException {
        LifeSigns signs = new LifeSigns(directory, times.lease(), work);
        Files.writeString(
                directory.heartbeat(), String.valueOf(ProcessHandle.current().pid()));
        Thread thread = new Thread(() -> signs.keepBeating(times.heartbeat()), "life-signs");
        thread.setDaemon(true);
        thread.start();
        return signs;
    }

    String whyStopped() {
        return whyStopped;
    }

    @Override
    public void close() {
        over.countDown();
    }

    private void keepBeating(Duration period) {
        try {
            while (!over.await(period.toMillis(), TimeUnit.MILLISECONDS)) {
                beat();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        try {
            Files.setLastModifiedTime(directory.heartbeat(), FileTime.from(Instant.now()));
            if (lastAsked().plus(lease).isBefore(Instant.now())) {
                stop("no controller has asked about this build for " + lease.toMinutes()
                        + " minutes, so it ended itself");
            }
        } catch (IOException e) {
            stop("the directory of this build is gone (" + e + "), so nobody can want its result");
        }
    }

    private Instant lastAsked() throws IOException {
        try {
            Instant asked = Files.getLastModifiedTime(directory.lease()).toInstant();
            return asked.isAfter(begin) ? asked : begin;
        } catch (NoSuchFileException e) {
            // Not asked yet: the time runs from our start.
            return begin;
        }
    }

    private void stop(String why) {
        whyStopped = why;
        over.countDown();
        work.interrupt();
    }
}
