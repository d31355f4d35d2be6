package io.jenkins.plugins.stet.jenkins.detect;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntSupplier;

/** Lets so many in at a time, in the order in which they came. Whoever is interrupted leaves the line. */
final class Gate {
    private final IntSupplier limit;
    private final Deque<Object> line = new ArrayDeque<>();
    private int inside;

    /** @param limit asked at each entry, so that it may change */
    Gate(IntSupplier limit) {
        this.limit = limit;
    }

    /** What is done inside. */
    interface Work<T> {
        T perform() throws IOException, InterruptedException;
    }

    /** @param waiting is told when there is no room at once */
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
            waiting.run();
            in = waits(ticket);
        } finally {
            if (!in) {
                giveUp(ticket);
            }
        }
    }

    private synchronized boolean waits(Object ticket) throws InterruptedException {
        while (!isLetIn(ticket)) {
            wait();
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
