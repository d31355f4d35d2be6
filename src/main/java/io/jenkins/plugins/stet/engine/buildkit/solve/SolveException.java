package io.jenkins.plugins.stet.engine.buildkit.solve;

import io.grpc.Status;
import io.jenkins.plugins.stet.engine.buildkit.status.Progress;
import java.util.Optional;

/** A build that did not end well. */
public final class SolveException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Status status;
    private final transient Optional<Progress.Failure> failure;

    SolveException(Status status, Optional<Progress.Failure> failure, Throwable cause) {
        super(message(status, failure), cause);
        this.status = status;
        this.failure = failure;
    }

    /** Whether the engine went away or was never there, as opposed to having refused or failed. */
    public boolean isEngineGone() {
        return status.getCode() == Status.Code.UNAVAILABLE;
    }

    /** What the engine said. */
    public String description() {
        return status.getDescription() == null ? status.getCode().name() : status.getDescription();
    }

    /** The step that failed, when one did. */
    public Optional<Progress.Failure> failure() {
        return failure;
    }

    private static String message(Status status, Optional<Progress.Failure> failure) {
        String said = status.getDescription() == null ? status.getCode().name() : status.getDescription();
        return failure.map(found -> found.step() + ": " + found.error()).orElse(said);
    }
}
