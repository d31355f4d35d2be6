package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.engine.buildkit.solve.SolveException;
import io.jenkins.plugins.stet.engine.buildkit.status.Progress;
import java.util.Locale;
import java.util.Optional;

/** Makes sentences of what an engine says when a build fails. */
final class SolveFailures {
    private SolveFailures() {}

    static boolean isUnknownCacheExport(SolveException e) {
        String said = e.description().toLowerCase(Locale.ROOT);
        return said.contains("unknown cache exporter") || said.contains("cache export is not supported");
    }

    static BuildFailedException of(SolveException e, ProgressEvents events, String engine) {
        if (events.contextProblem().isPresent()) {
            String why = events.contextProblem().get().getMessage();
            return new BuildFailedException(
                    BuildFailedException.Kind.CONTEXT, "The build context could not be sent: " + why, e);
        }
        if (e.isEngineGone()) {
            return new BuildFailedException(
                    BuildFailedException.Kind.ENGINE_LOST,
                    "The " + engine + " went away during the build (" + e.description()
                            + "). Nothing was pushed or recorded; build again when it is up.",
                    e);
        }
        return step(e);
    }

    private static BuildFailedException step(SolveException e) {
        Optional<Progress.Failure> failure = e.failure();
        if (failure.isEmpty()) {
            return new BuildFailedException(BuildFailedException.Kind.STEP, "The build failed: " + e.description(), e);
        }
        Progress.Failure step = failure.get();
        if (isPush(step.step())) {
            return new BuildFailedException(
                    BuildFailedException.Kind.PUSH,
                    "The image was not pushed: " + step.error()
                            + ". Check that the registry is up and that these credentials may push there.",
                    e);
        }
        return new BuildFailedException(BuildFailedException.Kind.STEP, message(step), e);
    }

    private static String message(Progress.Failure step) {
        String output = step.output().isEmpty() ? "" : "\n    " + String.join("\n    ", step.output());
        return "The build failed at " + step.step() + ": " + step.error() + hint(step) + output;
    }

    private static String hint(Progress.Failure step) {
        boolean base = step.step().contains("load metadata for") || step.step().contains("] FROM ");
        return base ? ". Check the FROM line, and that the engine may pull this image." : "";
    }

    private static boolean isPush(String step) {
        return step.startsWith("exporting to image") || step.startsWith("pushing ");
    }
}
