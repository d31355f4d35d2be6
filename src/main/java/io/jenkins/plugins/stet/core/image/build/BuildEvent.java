package io.jenkins.plugins.stet.core.image.build;

/** What a build says while it runs. */
public sealed interface BuildEvent {
    /** Which engine builds, in which way, and why that way. */
    record EngineChosen(String engine, String why) implements BuildEvent {}

    record StepStarted(String step, String name) implements BuildEvent {}

    /** Bytes that moved for a step: of the context, of a base image, of a layer; {@code total} is 0 while unknown. */
    record StepProgress(String step, String what, long current, long total) implements BuildEvent {}

    record StepLog(String step, String line) implements BuildEvent {}

    record StepFinished(BuildStep step) implements BuildEvent {}

    record Warning(String text) implements BuildEvent {}

    /** Something worth a line, and nothing to worry about. */
    record Notice(String text) implements BuildEvent {}

    /** Layers go to the registry. */
    record Pushing(String image, long current, long total) implements BuildEvent {}
}
