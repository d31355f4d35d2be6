package io.jenkins.plugins.stet.jenkins.registry;

import hudson.FilePath;
import hudson.model.Computer;
import io.jenkins.plugins.stet.jenkins.agent.AskRegistries;
import io.jenkins.plugins.stet.jenkins.agent.Patience;
import io.jenkins.plugins.stet.jenkins.agent.RegistryQuestion;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The agent that holds the workspace of a step. */
final class WorkspaceAgent implements RegistryAgent {
    /** The first time, what asks has to get there. */
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final FilePath workspace;

    private WorkspaceAgent(FilePath workspace) {
        this.workspace = workspace;
    }

    static Optional<RegistryAgent> of(FilePath workspace) {
        return workspace.isRemote() ? Optional.of(new WorkspaceAgent(workspace)) : Optional.empty();
    }

    @Override
    public String name() {
        Computer computer = workspace.toComputer();
        return computer == null ? "" : computer.getName();
    }

    @Override
    public byte[] ask(RegistryQuestion question, Duration limit) throws IOException, InterruptedException {
        return Patience.within(limit.plus(MARGIN).toSeconds(), () -> workspace.act(new AskRegistries(question, limit)));
    }
}
