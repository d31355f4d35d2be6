package io.jenkins.plugins.stet.engine.buildkit.solve;

import io.grpc.Status;
import io.jenkins.plugins.stet.engine.buildkit.status.Progress;
import java.util.List;
import java.util.Optional;

/** A build that did not end well. */
public final class SolveException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean engineGone;
    private final String description;
    private final transient List<Progress.Failure> failures;

    SolveException(Status status, Progress progress, Throwable cause) {
        super(message(status, progress), cause);
        this.engineGone = status.getCode() == Status.Code.UNAVAILABLE;
        this.description = said(status);
        this.failures = progress.failure().stream().toList();
    }

    /** Whether the engine went away or was never there, as opposed to having refused or failed. */
    public boolean isEngineGone() {
        return engineGone;
    }

    /** What the engine said. */
    public String description() {
        return description;
    }

    /** The step that failed, when one did. */
    public Optional<Progress.Failure> failure() {
        return failures.stream().findFirst();
    }

    private static String message(Status status, Progress progress) {
        return progress.failure()
                .map(found -> found.step() + ": " + found.error())
                .orElse(said(status));
    }

    private static String said(Status status) {
        return status.getDescription() == null ? status.getCode().name() : status.getDescription();
    }
}
