package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.source.fs.PlainFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one writer at a time into a directory: among threads by a lock of this JVM, among processes by a lock on a file,
 * which the system takes back when its holder dies.
 */
final class StoreLock {
    private static final ConcurrentMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();
    private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final Path file;
    private final Duration patience;
    private final ReentrantLock threads;

    StoreLock(Path directory, Duration patience) {
        this.file = directory.resolve(".lock");
        this.patience = patience;
        this.threads = THREADS.computeIfAbsent(file.toAbsolutePath().normalize(), path -> new ReentrantLock());
    }

    /** What is done while nobody else writes. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    <T> T holding(Work<T> work) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        if (!lockThread()) {
            throw busy("another thread");
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = open()) {
                lockProcess(channel, deadline);
                return work.run();
            }
        } finally {
            threads.unlock();
        }
    }

    private FileChannel open() throws IOException {
        try {
            PlainFile.requireOwn(file);
        } catch (PlainFile.NotAFileException e) {
            throw new BaselineException(
                    "the records cannot be locked: " + file + " is in the way, because " + e.what()
                            + "; nothing was recorded. Remove it, then run again",
                    e);
        }
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean lockThread() throws IOException {
        try {
            return threads.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BaselineException("interrupted while waiting for " + file + "; nothing was recorded", e);
        }
    }

    /**
     * Java can wait for a file lock without limit only, and a stopped process would then stop everybody. Closing the
     * channel gives the lock back.
     */
    private void lockProcess(FileChannel channel, long deadline) throws IOException {
        while (!tryLock(channel)) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                throw busy("another process");
            }
            LockSupport.parkNanos(RETRY_NANOS);
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private BaselineException busy(String who) {
        return new BaselineException("the records are locked: " + who + " has held " + file + " for "
                + patience.toSeconds() + " s; nothing was recorded. End that process, or run again later");
    }
}
