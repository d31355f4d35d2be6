package io.jenkins.plugins.stet.core.source.scan;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that is done by a thread of its own before it is asked for. */
final class Ahead<T> {
    private final FutureTask<T> work;

    private Ahead(FutureTask<T> work) {
        this.work = work;
    }

    static <T> Ahead<T> of(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "stet-scan-ahead");
        thread.setDaemon(true);
        thread.start();
        return new Ahead<>(task);
    }

    T get() throws IOException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("the scan was stopped").initCause(e);
        } catch (ExecutionException e) {
            throw new IOException("the scan could not begin: " + e.getCause(), e.getCause());
        }
    }
}
