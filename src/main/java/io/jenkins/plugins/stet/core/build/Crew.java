package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.build.Lanes.Lane;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Does several things at once, no more of each kind than its lane is wide. One thread gives orders and takes results. */
final class Crew<T> implements AutoCloseable {
    /** What is interrupted ends at once, or hangs on something that nobody needs to wait for. */
    private static final long LAST_WORDS_MILLIS = 1_500;

    private final Lanes lanes;
    private final ExecutorService threads;
    private final CompletionService<Done<T>> results;
    private final Map<Lane, Integer> atWork = new EnumMap<>(Lane.class);

    Crew(Lanes lanes) {
        AtomicInteger count = new AtomicInteger();
        this.lanes = lanes;
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "stet-build-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        this.results = new ExecutorCompletionService<>(threads);
    }

    /** What is done beside other things; interrupting its thread ends it. */
    interface Work<T> {
        T run() throws InterruptedException;
    }

    private record Done<T>(Lane lane, T result) {}

    boolean hasRoom(Lane lane) {
        return atWork(lane) < lanes.of(lane) && atWork() < lanes.together();
    }

    void begin(Lane lane, Work<T> work) {
        atWork.merge(lane, 1, Integer::sum);
        results.submit(() -> new Done<>(lane, work.run()));
    }

    boolean isAtWork() {
        return atWork() > 0;
    }

    private int atWork() {
        return atWork.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int atWork(Lane lane) {
        return atWork.getOrDefault(lane, 0);
    }

    /** Waits for the first that is done. What a work throws is thrown here; the others go on until this is closed. */
    T next() throws InterruptedException {
        try {
            Done<T> done = results.take().get();
            atWork.merge(done.lane(), -1, Integer::sum);
            return done.result();
        } catch (ExecutionException e) {
            throw rethrown(e);
        }
    }

    private static IllegalStateException rethrown(ExecutionException e) throws InterruptedException {
        Throwable cause = e.getCause();
        if (cause instanceof InterruptedException interrupted) {
            throw interrupted;
        }
        if (cause instanceof RuntimeException defect) {
            throw defect;
        }
        if (cause instanceof Error defect) {
            throw defect;
        }
        return new IllegalStateException("a work threw what it never throws", e);
    }

    /** Ends what is still done. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(LAST_WORDS_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
