package io.jenkins.plugins.stet.jenkins.build;

import hudson.FilePath;
import hudson.Launcher;
import hudson.model.Computer;
import hudson.model.Node;
import hudson.model.TaskListener;
import java.io.IOException;
import java.util.Optional;
import jenkins.model.Jenkins;

/** Agents by name, as far as they are there at the moment; the controller's own node has the empty name. */
final class Nodes {
    private Nodes() {}

    private static Optional<Computer> computer(String name) {
        return Optional.ofNullable(Jenkins.get().getComputer(name));
    }

    static Optional<Node> find(String name) {
        return computer(name).map(Computer::getNode);
    }

    static Optional<FilePath> path(String node, String remote) {
        return computer(node).map(Computer::getChannel).map(channel -> new FilePath(channel, remote));
    }

    /** The agent's own, without what steps put around it: only that reaches every process. */
    static Launcher launcher(String node) throws IOException {
        return find(node)
                .orElseThrow(() -> new IOException("the agent " + node + " was removed"))
                .createLauncher(TaskListener.NULL);
    }
}
