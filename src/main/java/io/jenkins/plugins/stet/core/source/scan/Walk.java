package io.jenkins.plugins.stet.core.source.scan;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Hands the directories of a tree to threads until none is left. */
final class Walk {
    private static final int GRAB = 16;

    private final Deque<DirNode> todo = new ArrayDeque<>();
    private int busy;
    private boolean failed;

    private Walk(DirNode root) {
        todo.add(root);
    }

    /** Fills the tree below the root, then looks once more at every directory. */
    static Walked run(DirNode root, WalkSetup setup, int threads) throws IOException {
        Walk walk = new Walk(root);
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(new Worker(setup));
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, Walk::thread);
        try {
            all(pool, workers, worker -> walk.work(worker));
            all(pool, workers, Worker::verify);
        } finally {
            pool.shutdownNow();
        }
        List<Counters> counters = new ArrayList<>();
        boolean hasNotes = false;
        for (Worker worker : workers) {
            counters.add(worker.counters());
            hasNotes |= worker.hasNotes();
        }
        return new Walked(counters, hasNotes);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "stet-scan");
        thread.setDaemon(true);
        return thread;
    }

    private interface Task {
        void accept(Worker worker) throws IOException;
    }

    private static void all(ExecutorService pool, List<Worker> workers, Task task) throws IOException {
        List<Callable<Worker>> tasks = new ArrayList<>();
        for (Worker worker : workers) {
            tasks.add(() -> {
                task.accept(worker);
                return worker;
            });
        }
        try {
            for (Future<Worker> result : pool.invokeAll(tasks)) {
                result.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("the scan was stopped").initCause(e);
        } catch (ExecutionException e) {
            throw new IOException("the scan failed: " + e.getCause(), e.getCause());
        }
    }

    private void work(Worker worker) throws IOException {
        List<DirNode> grabbed = new ArrayList<>();
        List<DirNode> found = new ArrayList<>();
        try {
            while (grab(grabbed)) {
                for (DirNode node : grabbed) {
                    found.addAll(worker.scan(node));
                }
                give(found);
            }
        } catch (IOException | RuntimeException | Error e) {
            fail();
            throw e;
        }
    }

    private synchronized boolean grab(List<DirNode> grabbed) throws IOException {
        grabbed.clear();
        try {
            while (todo.isEmpty() && busy > 0 && !failed) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("the scan was stopped").initCause(e);
        }
        int count = failed ? 0 : Math.min(GRAB, (todo.size() + 1) / 2);
        for (int i = 0; i < count; i++) {
            grabbed.add(todo.removeLast());
        }
        busy += count > 0 ? 1 : 0;
        return count > 0;
    }

    private synchronized void give(List<DirNode> found) {
        todo.addAll(found);
        found.clear();
        busy--;
        notifyAll();
    }

    private synchronized void fail() {
        failed = true;
        notifyAll();
    }
}
