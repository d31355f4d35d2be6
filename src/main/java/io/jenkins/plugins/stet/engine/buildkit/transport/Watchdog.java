package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends blocking work on a connection by closing the connection: the one way that works for every kind of socket, also
 * for those that know no timeouts.
 */
final class Watchdog {
    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private Watchdog() {}

    /** Work that may fail with an IOException. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    static <T> T within(Duration limit, Closeable connection, Work<T> work) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> guard = TIMER.schedule(
                () -> {
                    late.set(true);
                    close(connection);
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        boolean done = false;
        try {
            T result = work.run();
            done = true;
            return result;
        } catch (IOException e) {
            throw late.get() ? timeout(limit, e) : e;
        } finally {
            guard.cancel(false);
            if (!done) {
                connection.close();
            }
        }
    }

    private static IOException timeout(Duration limit, IOException cause) {
        IOException timeout = new IOException("no answer within " + limit.toSeconds() + " s");
        timeout.initCause(cause);
        return timeout;
    }

    private static void close(Closeable connection) {
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, Daemons.named("engine-watchdog"));
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }
}
