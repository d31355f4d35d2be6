package io.jenkins.plugins.stet.jenkins.step;

import hudson.security.ACL;
import hudson.security.ACLContext;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
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
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                MOST_THREADS,
                MOST_THREADS,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> thread(work, name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name + COUNT.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
