package io.jenkins.plugins.stet.jenkins.build;

import java.io.IOException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import jenkins.util.Timer;

/** Interrupts what takes too long. */
final class Patience {
    private final Thread thread = Thread.currentThread();
    private boolean over;

    private Patience() {}

    /** What may wait for another machine. */
    interface Call<T> {
        T perform() throws IOException, InterruptedException;
    }

    /** @throws InterruptedException when it took too long */
    static <T> T within(long seconds, Call<T> call) throws IOException, InterruptedException {
        Patience patience = new Patience();
        ScheduledFuture<?> alarm = Timer.get().schedule(patience::interrupt, seconds, TimeUnit.SECONDS);
        try {
            return call.perform();
        } finally {
            patience.end(alarm);
        }
    }

    private synchronized void interrupt() {
        if (!over) {
            thread.interrupt();
        }
    }

    /** Afterwards nobody interrupts the thread any more; an interrupt that nobody noticed is taken back. */
    private synchronized void end(ScheduledFuture<?> alarm) {
        over = true;
        if (!alarm.cancel(false)) {
            Thread.interrupted();
        }
    }
}
