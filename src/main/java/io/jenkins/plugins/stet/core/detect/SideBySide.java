package io.jenkins.plugins.stet.core.detect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Does the same for many things on several processors. A process that has just begun would take longer to load what
 * parallel streams need than to read some hundred small files.
 */
final class SideBySide {
    private static final int MOST_THREADS = 8;

    /** Where all processors have something to do, helpers take longer to begin than this takes to be done. */
    private static final long ALONE = TimeUnit.MILLISECONDS.toNanos(4);

    private SideBySide() {}

    /** The answers in the order of the things; the caller's thread works, too, and meets the first failure. */
    static <T, R> List<R> map(Collection<T> things, Function<T, R> work) {
        List<FutureTask<R>> tasks = new ArrayList<>();
        for (T thing : things) {
            tasks.add(new FutureTask<>(() -> work.apply(thing)));
        }
        if (!runSome(tasks)) {
            startHelpers(tasks);
            runAll(tasks);
        }
        return answers(tasks);
    }

    /** @return whether that were all */
    private static <R> boolean runSome(List<FutureTask<R>> tasks) {
        long begin = System.nanoTime();
        for (FutureTask<R> task : tasks) {
            if (System.nanoTime() - begin > ALONE) {
                return false;
            }
            task.run();
        }
        return true;
    }

    private static <R> void startHelpers(List<FutureTask<R>> tasks) {
        int threads = Math.min(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()), tasks.size());
        for (int i = 1; i < threads; i++) {
            Thread helper = new Thread(() -> runAll(tasks), "stet-sources");
            helper.setDaemon(true);
            helper.start();
        }
    }

    /** A task that was run already, or that another thread took, is not run again. */
    private static <R> void runAll(List<FutureTask<R>> tasks) {
        for (FutureTask<R> task : tasks) {
            task.run();
        }
    }

    private static <R> List<R> answers(List<FutureTask<R>> tasks) {
        List<R> answers = new ArrayList<>();
        boolean interrupted = false;
        while (answers.size() < tasks.size()) {
            try {
                answers.add(tasks.get(answers.size()).get());
            } catch (InterruptedException e) {
                // nobody waits long: each task that is still open is being run
                interrupted = true;
            } catch (ExecutionException e) {
                throw unchecked(e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return answers;
    }

    private static RuntimeException unchecked(ExecutionException failed) {
        Throwable failure = failed.getCause();
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException same ? same : new IllegalStateException(failed);
    }
}
