package io.jenkins.plugins.stet.engine.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.ResponseItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * An answer that comes item by item. An engine tells trouble as an item among the others and ends the answer as if all
 * were well, so the items are looked at; and what breaks the answer is kept for whoever waits, not only logged.
 */
abstract class EngineStream<T extends ResponseItem> extends ResultCallback.Adapter<T> {
    private String error = "";
    private Throwable broken;

    abstract void item(T item);

    /** Blocks until the answer is complete; interrupting the thread ends it, and with it the engine's work. */
    final void awaitEnd() throws EngineException, InterruptedException {
        awaitCompletion();
        Optional<Throwable> problem = problem();
        if (problem.isPresent()) {
            throw new EngineException(reason(problem.get()), problem.get());
        }
    }

    /** What the engine says went wrong. */
    final synchronized Optional<String> error() {
        return error.isEmpty() ? Optional.empty() : Optional.of(error);
    }

    @Override
    public final synchronized void onNext(T item) {
        if (item.getErrorDetail() != null && item.getErrorDetail().getMessage() != null) {
            error = item.getErrorDetail().getMessage().trim();
        } else {
            item(item);
        }
    }

    @Override
    public final void onError(Throwable problem) {
        synchronized (this) {
            broken = broken == null ? problem : broken;
        }
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Optional<Throwable> problem() {
        return Optional.ofNullable(broken);
    }

    private static String reason(Throwable problem) {
        if (problem instanceof DockerException refused) {
            return EngineSays.of(refused);
        }
        Throwable cause = problem.getCause() instanceof IOException io ? io : problem;
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
