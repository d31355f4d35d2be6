package io.jenkins.plugins.stet.engine.registry;

import java.time.Duration;

/** The moment at which a call must have ended, however many requests it takes. */
final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Never negative. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    boolean isOver() {
        return left().isZero();
    }

    Deadline atMost(Duration time) {
        Deadline other = in(time);
        return other.end - end < 0 ? other : this;
    }
}
