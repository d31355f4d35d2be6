package io.jenkins.plugins.stet.core.image.build;

/** What became of a step. */
public enum StepOutcome {
    /** Its result was known: nothing was run. */
    CACHED,
    DONE,
    FAILED,
    /** Something else ended the build before this step did. */
    CANCELLED
}
