package io.jenkins.plugins.stet.jenkins.step;

import hudson.security.ACL;
import hudson.security.ACLContext;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads on which steps do their work: our own, as many as are at it, and gone when idle. Jenkins' timer threads
 * are never blocked. A step has one of them at most; one whose agent hangs, or that waits for its turn, holds back
 * nobody else. What is read or asked at once is limited where it is read or asked.
 */
public final class StepWorkers {
    /** Beyond any controller that still works; more would wait for each other instead of breaking it. */
    private static final int MOST_THREADS = 1_000;

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ExecutorService POOL = pool("stet-step-");
    private static final ExecutorService ENDINGS = pool("stet-end-");

    private StepWorkers() {}

    static Future<?> submit(Runnable work) {
        return POOL.submit(() -> asSystem(work));
    }

    /** A thread of our own is nobody, to whom other jobs do not exist; what a job may do is asked where it matters. */
    private static void asSystem(Runnable work) {
        ACLContext system = ACL.as2(ACL.SYSTEM2);
        try {
            work.run();
        } finally {
            system.close();
        }
    }

    /** For work that takes care of its own failures; others are logged by its thread. */
    public static void run(Runnable work) {
        POOL.execute(() -> asSystem(work));
    }

    /** For what ends a step, and takes seconds at most. */
    public static void end(Runnable work) {
        ENDINGS.execute(() -> asSystem(work));
    }

    static ExecutorService pool(String name) {
        return pool(name, MOST_THREADS);
    }

    static ExecutorService pool(String name, int most) {
        return new ThreadPoolExecutor(
                0, most, 30, TimeUnit.SECONDS, new Line(), work -> thread(work, name), (work, pool) -> pool.getQueue()
                        .add(work));
    }

    /**
     * Takes from the pool only what an idle thread waits for, so that there is a new one when none does, and not one for
     * each piece of work: steps that look at their builds bring hundreds of pieces a minute, and are seldom at it.
     */
    private static final class Line extends LinkedTransferQueue<Runnable> {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean offer(Runnable work) {
            return tryTransfer(work);
        }

        /** When there may be no more threads. */
        @Override
        public boolean add(Runnable work) {
            return super.offer(work);
        }
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name + COUNT.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
