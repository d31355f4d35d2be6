package io.jenkins.plugins.stet.engine.registry;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one ask while the others who want the same wait for what it brings. */
final class OneAtATime<K> {
    private final Map<K, ReentrantLock> locks = new ConcurrentHashMap<>();

    /** What is done while nobody else does it for the same key. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    <T> T holding(K key, Deadline deadline, Work<T> work) throws IOException {
        ReentrantLock lock = locks.computeIfAbsent(key, each -> new ReentrantLock());
        try {
            if (!lock.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new HttpTimeoutException("somebody else who asks the same had no answer in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        }
        try {
            return work.run();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets the keys for which nobody is at work. */
    void forget() {
        locks.values().removeIf(lock -> !lock.isLocked());
    }
}
