package io.jenkins.plugins.stet.engine.buildkit.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows a build through its stream of status messages. It is thread-safe; its listener is called under its lock.
 */
public final class Progress {
    private static final String CACHE_IMPORT = "importing cache manifest from ";
    private static final String CACHE_EXPORT = "exporting cache";

    private final ProgressListener listener;
    private final Map<String, StepState> steps = new LinkedHashMap<>();
    private final Map<String, Lines> outputs = new LinkedHashMap<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private boolean over;

    public Progress(ProgressListener listener) {
        this.listener = listener;
    }

    /** Takes the next message of the stream. */
    public synchronized void accept(byte[] message) {
        StatusUpdate update = StatusUpdate.decode(message);
        update.vertexes().forEach(this::vertex);
        update.transfers().forEach(this::transfer);
        for (StatusUpdate.Log log : update.logs()) {
            outputs.computeIfAbsent(log.vertex(), this::lines).add(log.stream(), log.text());
        }
        update.notices().forEach(notice -> warn(notice.text()));
    }

    /** No more messages will come. */
    public synchronized void end() {
        outputs.values().forEach(Lines::end);
        over = true;
    }

    public synchronized void warn(String text) {
        if (warnings.add(text)) {
            listener.warned(text);
        }
    }

    /** In the order in which the engine named them; steps that were never begun are left out. */
    public synchronized List<Step> steps() {
        List<Step> result = new ArrayList<>();
        for (StepState state : steps.values()) {
            if (state.isStarted()) {
                result.add(state.toStep(over));
            }
        }
        return result;
    }

    public synchronized List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** The step that broke the build. */
    public synchronized Optional<Failure> failure() {
        return steps.entrySet().stream()
                .filter(entry -> entry.getValue().toStep(over).state() == Step.State.FAILED)
                .filter(entry -> !entry.getValue().name().startsWith(CACHE_IMPORT))
                .map(entry -> failure(entry.getKey(), entry.getValue()))
                .findFirst();
    }

    /** A step with its error and the last lines of its output. */
    public record Failure(String step, String error, List<String> output) {}

    private Failure failure(String id, StepState state) {
        Lines lines = outputs.get(id);
        return new Failure(state.name(), state.error(), lines == null ? List.of() : lines.last());
    }

    private void vertex(StatusUpdate.Vertex vertex) {
        StepState state = state(vertex.digest());
        boolean wasStarted = state.isStarted();
        boolean wasCompleted = state.isCompleted();
        state.apply(vertex);
        if (!wasStarted && state.isStarted()) {
            listener.started(state.toStep(over));
        }
        if (!wasCompleted && state.isCompleted()) {
            finished(state);
        }
    }

    private void finished(StepState state) {
        Step step = state.toStep(over);
        Lines lines = outputs.get(step.id());
        if (lines != null) {
            lines.end();
        }
        if (state.isNews(step.state())) {
            listener.finished(step);
        }
        // The engine goes on without its caches and does not mention them again.
        if (step.state() == Step.State.FAILED && step.name().startsWith(CACHE_IMPORT)) {
            warn("No cache was taken from " + step.name().substring(CACHE_IMPORT.length()) + ": " + state.error());
        } else if (step.state() == Step.State.FAILED && step.name().startsWith(CACHE_EXPORT)) {
            warn("The cache was not written (" + step.name() + "): " + state.error());
        }
    }

    private void transfer(StatusUpdate.Transfer transfer) {
        StepState state = state(transfer.vertex());
        state.apply(transfer);
        listener.transferred(state.toStep(over), transfer.id(), transfer.current(), transfer.total());
    }

    private StepState state(String digest) {
        return steps.computeIfAbsent(digest, StepState::new);
    }

    private Lines lines(String vertex) {
        return new Lines(line -> listener.logged(state(vertex).toStep(over), line));
    }
}
