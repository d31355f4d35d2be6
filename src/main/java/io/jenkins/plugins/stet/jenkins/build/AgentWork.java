package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.build.remote.WorkDirectory;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest;
import io.jenkins.plugins.stet.jenkins.agent.Sight;
import java.io.IOException;
import java.util.OptionalInt;

/** The process on the agent, as the step sees it. Who calls it says how long it waits, see {@link BoundedWork}. */
interface AgentWork {
    /** What a look brings back; the exit status is known where the shell around the process is. */
    record View(OptionalInt exit, Sight sight) {}

    /** A place for a new process, with nothing in it yet. */
    BuildNote reserve() throws IOException, InterruptedException;

    /** From here on it lives by itself. */
    void launch(BuildNote note, WorkRequest request) throws IOException, InterruptedException;

    /** Whether the shell around the process is known, so that nobody has to ask whether it was started. */
    boolean isKnown(BuildNote note);

    /** Launched or not? Whoever makes the claim first decides. */
    WorkDirectory.Claim abandon(BuildNote note) throws IOException, InterruptedException;

    View look(BuildNote note) throws IOException, InterruptedException;

    /** What the shell had to say, into the build log. */
    void copyLastWords(BuildNote note) throws IOException, InterruptedException;

    void end(BuildNote note) throws IOException, InterruptedException;

    void clear(BuildNote note) throws IOException, InterruptedException;
}
