package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.engine.buildkit.filesync.SyncListener;
import io.jenkins.plugins.stet.engine.buildkit.status.ProgressListener;
import io.jenkins.plugins.stet.engine.buildkit.status.Step;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Tells the core's listener what the client hears, and remembers a file that could not be sent. */
final class ProgressEvents implements ProgressListener, SyncListener {
    private final BuildListener listener;
    private final AtomicReference<IOException> contextProblem = new AtomicReference<>();

    ProgressEvents(BuildListener listener) {
        this.listener = listener;
    }

    Optional<IOException> contextProblem() {
        return Optional.ofNullable(contextProblem.get());
    }

    @Override
    public void started(Step step) {
        listener.onEvent(new BuildEvent.StepStarted(step.id(), step.name()));
    }

    @Override
    public void finished(Step step) {
        listener.onEvent(new BuildEvent.StepFinished(Steps.of(step)));
    }

    @Override
    public void transferred(Step step, String what, long current, long total) {
        listener.onEvent(new BuildEvent.StepProgress(step.id(), what, current, total));
    }

    @Override
    public void logged(Step step, String line) {
        listener.onEvent(new BuildEvent.StepLog(step.id(), line));
    }

    @Override
    public void warned(String text) {
        listener.onEvent(new BuildEvent.Warning(text));
    }

    @Override
    public void sent(int bytes) {
        // The engine counts what arrives and tells it as progress of the step.
    }

    @Override
    public void fileSent() {
        // As above.
    }

    @Override
    public void failed(IOException problem) {
        contextProblem.compareAndSet(null, problem);
    }
}
