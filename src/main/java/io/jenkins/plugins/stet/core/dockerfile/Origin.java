package io.jenkins.plugins.stet.core.dockerfile;

/** Where a stage begins, or where a {@code --from} takes from. */
sealed interface Origin {
    record OtherStage(Stage stage) implements Origin {}

    record Image(String reference) implements Origin {}

    record Scratch() implements Origin {}

    /** It could be any image and any stage. */
    record Unresolved(String why) implements Origin {}
}
