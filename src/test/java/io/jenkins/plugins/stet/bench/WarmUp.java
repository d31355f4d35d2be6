package io.jenkins.plugins.stet.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/** Does the work until the compiler has nothing more to do with it: how often that is differs from tree to tree. */
final class WarmUp {
    private static final long WINDOW = TimeUnit.SECONDS.toNanos(5);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(90);

    /** The share of a window that the compiler may still take. */
    private static final double IDLE = 0.02;

    private WarmUp() {}

    static void with(Contest.Contestant work) throws Exception {
        long begin = System.nanoTime();
        while (compiledDuring(work) > IDLE && System.nanoTime() - begin < LONGEST) {
            // the next window
        }
    }

    private static double compiledDuring(Contest.Contestant work) throws Exception {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        long begin = System.nanoTime();
        long before = compiler.getTotalCompilationTime();
        while (System.nanoTime() - begin < WINDOW) {
            work.run();
        }
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        return (double) (compiler.getTotalCompilationTime() - before) / took;
    }
}
