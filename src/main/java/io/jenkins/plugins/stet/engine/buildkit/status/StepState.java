package io.jenkins.plugins.stet.engine.buildkit.status;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** All that was said about one vertex so far. */
final class StepState {
    private final String id;
    private final Map<String, Long> transferred = new HashMap<>();
    private String name = "";
    private boolean cached;
    private long started;
    private long completed;
    private String error = "";
    private Step.State told = Step.State.WAITING;

    StepState(String id) {
        this.id = id;
    }

    void apply(StatusUpdate.Vertex vertex) {
        name = vertex.name();
        cached |= vertex.cached();
        started = vertex.times().started() == 0 ? started : vertex.times().started();
        completed = vertex.times().completed();
        error = vertex.error();
    }

    void apply(StatusUpdate.Transfer transfer) {
        transferred.merge(transfer.id(), transfer.current(), Math::max);
    }

    /** The engine takes up steps again that had ended, a FROM for one: that is told once, unless it fails after all. */
    boolean isNews(Step.State ended) {
        boolean news = told == Step.State.WAITING || (ended == Step.State.FAILED && told != ended);
        told = ended;
        return news;
    }

    boolean isStarted() {
        return started != 0;
    }

    boolean isCompleted() {
        return completed != 0;
    }

    String name() {
        return name;
    }

    String error() {
        return error;
    }

    Step toStep(boolean buildIsOver) {
        Duration duration = isCompleted() && isStarted() ? Duration.ofNanos(completed - started) : Duration.ZERO;
        long bytes = transferred.values().stream().mapToLong(Long::longValue).sum();
        return new Step(id, name, state(buildIsOver), duration, bytes);
    }

    private Step.State state(boolean buildIsOver) {
        if (!error.isEmpty()) {
            return error.endsWith("context canceled") ? Step.State.CANCELLED : Step.State.FAILED;
        }
        if (cached) {
            return Step.State.CACHED;
        }
        if (isCompleted()) {
            return Step.State.DONE;
        }
        if (buildIsOver) {
            return Step.State.CANCELLED;
        }
        return isStarted() ? Step.State.RUNNING : Step.State.WAITING;
    }
}
