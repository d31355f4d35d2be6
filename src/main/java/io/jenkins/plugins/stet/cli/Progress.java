package io.jenkins.plugins.stet.cli;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says that something still goes on, once it takes long: a line that rewrites itself on a terminal, else plain lines. */
final class Progress {
    private static final long PATIENCE_MILLIS = 2000;
    private static final long REDRAW_MILLIS = 500;
    private static final long REPEAT_MILLIS = 10_000;

    private final String what;
    private final PrintStream err;
    private final boolean terminal;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread thread;

    Progress(String what, PrintStream err, boolean terminal) {
        this.what = what;
        this.err = err;
        this.terminal = terminal;
        this.thread = new Thread(this::tell, "stet-progress");
        thread.setDaemon(true);
        thread.start();
    }

    private void tell() {
        long start = System.nanoTime();
        try {
            boolean over = done.await(terminal ? PATIENCE_MILLIS : REPEAT_MILLIS, TimeUnit.MILLISECONDS);
            while (!over) {
                draw(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
                over = done.await(terminal ? REDRAW_MILLIS : REPEAT_MILLIS, TimeUnit.MILLISECONDS);
                erase();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void draw(long seconds) {
        String text = "stet: still " + what + " (" + seconds + " s)";
        if (terminal) {
            err.print(text);
            err.flush();
        } else {
            err.println(text);
        }
    }

    private void erase() {
        if (terminal) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    void stop() {
        done.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
