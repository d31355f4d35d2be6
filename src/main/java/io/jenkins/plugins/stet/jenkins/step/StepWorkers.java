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
 * The threads on which steps do their work: few, our own, and gone when idle. Jenkins' timer threads are never blocked.
 * Ends of steps have threads apart: agents that hang may hold all the others.
 */
public final class StepWorkers {
    private static final int THREADS = 25;
    private static final int ENDING_THREADS = 8;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ExecutorService POOL = pool(THREADS, "stet-step-");
    private static final ExecutorService ENDINGS = pool(ENDING_THREADS, "stet-end-");

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

    private static ExecutorService pool(int threads, String name) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> thread(work, name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name + COUNT.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
