package io.jenkins.plugins.stet.core.source.git;

/** Whether git keeps what is in a place. */
public sealed interface Tracking {
    record No() implements Tracking {}

    record Yes() implements Tracking {}

    /** @param why for people */
    record Unclear(String why) implements Tracking {}
}
