package io.jenkins.plugins.stet.engine.worker;

import java.util.function.LongSupplier;

/** Lets so many lines pass a second and counts the rest, so that a build log cannot be flooded. */
final class LineRate {
    private static final long SECOND = 1_000_000_000L;

    private final int perSecond;
    private final LongSupplier nanos;
    private long second;
    private int passed;
    private int held;

    LineRate(int perSecond, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.nanos = nanos;
        this.second = nanos.getAsLong();
    }

    /** How many lines were held back in the seconds that are over; they are told once. */
    int takeHeld() {
        if (nanos.getAsLong() - second < SECOND) {
            return 0;
        }
        second = nanos.getAsLong();
        passed = 0;
        return takeAllHeld();
    }

    /** The same at the end, when no second will be over any more. */
    int takeAllHeld() {
        int count = held;
        held = 0;
        return count;
    }

    boolean mayPass() {
        if (passed < perSecond) {
            passed++;
            return true;
        }
        held++;
        return false;
    }
}
