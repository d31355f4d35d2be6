package io.jenkins.plugins.stet.jenkins.detect;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Lets so many in at a time, in the order in which they came. Whoever is interrupted leaves the line. */
final class Gate {
    private final IntSupplier limit;
    private final long patienceMillis;
    private final Deque<Object> line = new ArrayDeque<>();
    private int inside;

    /**
     * Nobody is inside.
     *
     * @param limit asked at each entry, so that it may change
     * @param patienceMillis a shorter wait is not worth a word
     */
    Gate(IntSupplier limit, long patienceMillis) {
        this.limit = limit;
        this.patienceMillis = patienceMillis;
    }

    /** What is done inside. */
    interface Work<T> {
        T perform() throws IOException, InterruptedException;
    }

    /** @param waiting is told when there is no room for longer than that */
    <T> T within(Runnable waiting, Work<T> work) throws IOException, InterruptedException {
        Object ticket = new Object();
        if (!enters(ticket)) {
            await(ticket, waiting);
        }
        try {
            return work.perform();
        } finally {
            leave();
        }
    }

    private synchronized boolean enters(Object ticket) {
        line.add(ticket);
        return isLetIn(ticket);
    }

    private void await(Object ticket, Runnable waiting) throws InterruptedException {
        boolean in = false;
        try {
            in = waits(ticket, patienceMillis);
            if (!in) {
                waiting.run();
                in = waits(ticket, Long.MAX_VALUE);
            }
        } finally {
            if (!in) {
                giveUp(ticket);
            }
        }
    }

    private synchronized boolean waits(Object ticket, long millis) throws InterruptedException {
        long began = System.nanoTime();
        while (!isLetIn(ticket)) {
            long left = millis - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            if (left <= 0) {
                return false;
            }
            wait(left);
            if (Thread.interrupted()) { // at the same moment as it was called in
                throw new InterruptedException();
            }
        }
        return true;
    }

    private synchronized boolean isLetIn(Object ticket) {
        if (line.peek() != ticket || inside >= Math.max(1, limit.getAsInt())) {
            return false;
        }
        line.remove();
        inside++;
        notifyAll();
        return true;
    }

    private synchronized void giveUp(Object ticket) {
        line.remove(ticket);
        notifyAll();
    }

    private synchronized void leave() {
        inside--;
        notifyAll();
    }
}
