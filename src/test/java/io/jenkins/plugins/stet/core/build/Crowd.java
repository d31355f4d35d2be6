package io.jenkins.plugins.stet.core.build;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how many are at something at once. */
final class Crowd {
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger largest = new AtomicInteger();

    FakeEngine.Moment with(FakeEngine.Moment moment) {
        return () -> {
            largest.accumulateAndGet(inside.incrementAndGet(), Math::max);
            try {
                moment.pass();
            } finally {
                inside.decrementAndGet();
            }
        };
    }

    int largest() {
        return largest.get();
    }
}
