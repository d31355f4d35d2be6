package io.jenkins.plugins.stet.jenkins.agent;

import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import jenkins.util.Timer;

/** Interrupts what takes too long: an agent that hangs answers no call, and its channel may stay open for minutes. */
public final class Patience {
    private final Thread thread = Thread.currentThread();
    private boolean over;
    private boolean lost;

    private Patience() {}

    /** What may wait for another machine. */
    public interface Call<T> {
        T perform() throws IOException, InterruptedException;
    }

    /**
     * Waits no longer than that.
     *
     * @throws TookTooLongException when it did
     * @throws InterruptedException when somebody else wants it to end
     */
    public static <T> T within(long seconds, Call<T> call) throws IOException, InterruptedException {
        return within(Timer.get(), seconds, call);
    }

    static <T> T within(ScheduledExecutorService alarms, long seconds, Call<T> call)
            throws IOException, InterruptedException {
        Patience patience = new Patience();
        ScheduledFuture<?> alarm = alarms.schedule(patience::lose, seconds, TimeUnit.SECONDS);
        try {
            return call.perform();
        } catch (IOException | InterruptedException e) {
            if (patience.isLost()) {
                throw new TookTooLongException(seconds, e);
            }
            throw e;
        } finally {
            patience.end(alarm);
        }
    }

    private synchronized void lose() {
        if (!over) {
            lost = true;
            thread.interrupt();
        }
    }

    private synchronized boolean isLost() {
        return lost;
    }

    /** Afterwards nobody interrupts the thread any more; an interrupt that nobody noticed is taken back. */
    private synchronized void end(ScheduledFuture<?> alarm) {
        over = true;
        alarm.cancel(
                false); // its answer says too little: an alarm that was just heard may still be said to be cancelled
        if (lost) {
            Thread.interrupted();
        }
    }
}
