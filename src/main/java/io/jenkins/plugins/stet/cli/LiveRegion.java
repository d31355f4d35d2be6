package io.jenkins.plugins.stet.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The last rows of a terminal, which rewrite themselves while lines that stay pass above. A thread of its own draws, at
 * most ten times a second: however much happens, and however slow the terminal is, nobody else waits for it.
 */
final class LiveRegion implements AutoCloseable {
    static final long FRAME_MILLIS = 100;
    private static final long PATIENCE_MILLIS = 1000;

    private final PrintStream out;
    private final Supplier<List<String>> picture;
    private final List<String> waiting = new ArrayList<>();
    private final ReentrantLock drawing = new ReentrantLock();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread = new Thread(this::tick, "stet-live-region");
    private final Thread farewell = new Thread(this::leave, "stet-live-farewell");
    private List<String> drawn = List.of();
    private boolean left;

    /** @param picture the rows as they are now, without line ends */
    LiveRegion(PrintStream out, Supplier<List<String>> picture) {
        this.out = out;
        this.picture = picture;
    }

    LiveRegion started() {
        // Ctrl-C ends the process without anything being closed
        Runtime.getRuntime().addShutdownHook(farewell);
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    /** A line that stays, or several. */
    void println(String line) {
        synchronized (waiting) {
            waiting.add(line);
        }
        if (over.getCount() == 0) {
            leave();
        }
    }

    private void tick() {
        try {
            while (!over.await(FRAME_MILLIS, TimeUnit.MILLISECONDS)) {
                draw();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void draw() {
        drawing.lock();
        try {
            if (!left) {
                replace(picture.get());
            }
        } finally {
            drawing.unlock();
        }
    }

    private void replace(List<String> rows) {
        List<String> lines = taken();
        if (lines.isEmpty() && rows.equals(drawn)) {
            return;
        }
        byte[] frame = Frame.of(drawn.size(), lines, rows).getBytes(StandardCharsets.UTF_8);
        out.write(frame, 0, frame.length);
        out.flush();
        drawn = List.copyOf(rows);
    }

    private List<String> taken() {
        synchronized (waiting) {
            List<String> lines = List.copyOf(waiting);
            waiting.clear();
            return lines;
        }
    }

    /** The rows go, the lines stay. A terminal that takes no more, because somebody stopped it, holds up no end. */
    private void leave() {
        over.countDown();
        boolean mine = false;
        try {
            mine = drawing.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (mine) {
                left = true;
                replace(List.of());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (mine) {
                drawing.unlock();
            }
        }
    }

    @Override
    public void close() {
        leave();
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException theEndHasBegun) {
            // then the hook finds nothing left to do
        }
    }
}
