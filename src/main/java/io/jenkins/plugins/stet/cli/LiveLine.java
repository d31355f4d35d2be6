package io.jenkins.plugins.stet.cli;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;

/**
 * The last line of a terminal, which rewrites itself while other lines pass above. The terminal cuts it at its edge, so
 * that no width has to be known and a resize does no harm.
 */
final class LiveLine implements AutoCloseable {
    private static final long REDRAW_MILLIS = 200;
    private static final String ERASE = "\r\u001b[K";
    private static final String CUT = "\u001b[?7l";
    private static final String WRAP = "\u001b[?7h";

    private final PrintStream out;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread = new Thread(this::tick, "stet-live-line");
    private LongFunction<String> text = seconds -> "";
    private long since;

    LiveLine(PrintStream out) {
        this.out = out;
        thread.setDaemon(true);
        thread.start();
    }

    /** Something begins. */
    synchronized void begin(LongFunction<String> now) {
        since = System.nanoTime();
        show(now);
    }

    /** @param now what is shown from now on, given the seconds that have passed since the last beginning */
    synchronized void show(LongFunction<String> now) {
        text = now;
        draw();
    }

    /** A line that stays. */
    synchronized void println(String line) {
        out.print(ERASE);
        out.println(line);
        draw();
    }

    private synchronized void draw() {
        String shown = text.apply(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since));
        out.print(ERASE + (shown.isEmpty() ? "" : CUT + shown.replaceAll("\\p{Cntrl}", " ") + WRAP));
        out.flush();
    }

    private void tick() {
        try {
            while (!over.await(REDRAW_MILLIS, TimeUnit.MILLISECONDS)) {
                draw();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        show(seconds -> "");
    }
}
