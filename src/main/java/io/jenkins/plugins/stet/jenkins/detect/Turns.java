package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.jenkins.config.StetConfiguration;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The turns of one step to read a tree: of all trees of a controller only so many are read at once. */
public final class Turns {
    private static final long PATIENCE_MILLIS = 3_000;
    private static final Gate OF_CONTROLLER =
            new Gate(() -> StetConfiguration.get().getParallelScans(), PATIENCE_MILLIS);
    private static final String WAITING =
            "waiting to read the tree, because as many are being read as are allowed at once";

    private final Gate gate;
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile boolean waiting;

    public Turns() {
        this(OF_CONTROLLER);
    }

    Turns(Gate gate) {
        this.gate = gate;
    }

    /** What whoever asks for the step is told while it waits. */
    public Optional<String> status() {
        return waiting ? Optional.of(WAITING) : Optional.empty();
    }

    /** @param log is told once in the life of the step */
    <T> T within(Consumer<String> log, Gate.Work<T> work) throws IOException, InterruptedException {
        try {
            return gate.within(() -> tell(log), () -> {
                waiting = false;
                return work.perform();
            });
        } finally {
            waiting = false;
        }
    }

    private void tell(Consumer<String> log) {
        waiting = true;
        if (told.compareAndSet(false, true)) {
            log.accept("Stet: " + WAITING);
        }
    }
}
