package io.jenkins.plugins.stet.jenkins.step;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jenkinsci.plugins.workflow.steps.BodyInvoker;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** A Pipeline that waits for one step, and notices an interrupt of whoever tells it the end. */
public final class FakeContext extends StepContext {
    private static final long serialVersionUID = 1L;

    final transient CompletableFuture<End> end = new CompletableFuture<>();
    private final transient Map<Class<?>, Object> surroundings = new HashMap<>();

    /** What was told, and whether the thread that told it was interrupted then. */
    public record End(Object told, boolean interrupted) {}

    @Override
    public <T> T get(Class<T> type) {
        return type.cast(surroundings.get(type));
    }

    public <T> FakeContext with(Class<T> type, T value) {
        surroundings.put(type, value);
        return this;
    }

    @Override
    public void onSuccess(Object result) {
        end.complete(new End(result, Thread.currentThread().isInterrupted()));
    }

    @Override
    public void onFailure(Throwable cause) {
        end.complete(new End(cause, Thread.currentThread().isInterrupted()));
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public ListenableFuture<Void> saveState() {
        return Futures.immediateFuture(null);
    }

    @Override
    public BodyInvoker newBodyInvoker() {
        throw new AssertionError("this step has no body");
    }
}
