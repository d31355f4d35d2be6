package io.jenkins.plugins.stet.jenkins.build;

import hudson.EnvVars;
import hudson.FilePath;
import hudson.model.Node;
import hudson.model.TaskListener;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest;
import io.jenkins.plugins.stet.jenkins.agent.AgentFacts;
import io.jenkins.plugins.stet.jenkins.agent.AgentJar;
import io.jenkins.plugins.stet.jenkins.agent.PrepareWork;
import io.jenkins.plugins.stet.jenkins.detect.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jenkinsci.plugins.durabletask.BourneShellScript;
import org.jenkinsci.plugins.durabletask.Controller;

/** Starts, ends and clears away the process that builds an image. */
final class AgentProcess {
    /** In the environment of the process and of everything it starts, so that exactly these can be ended. */
    private static final String COOKIE = "STET_BUILD";

    private static final String MAIN = "io.jenkins.plugins.stet.engine.worker.Main";
    private static final long LEASE_SECONDS = 3600;

    private final BuildNote note;

    AgentProcess(BuildNote note) {
        this.note = note;
    }

    /** The directory is made and the process started; from here on it lives by itself. */
    Controller launch(WorkRequest request, EnvVars environment, TaskListener listener)
            throws IOException, InterruptedException {
        Node node = Nodes.find(note.node()).orElseThrow(() -> new IOException("the agent was removed"));
        FilePath directory = directory();
        AgentFacts agent = directory.act(new AgentFacts.Question());
        if (!agent.unix()) {
            throw new RefusedException("images are built on Linux agents only; run this step in a node with one");
        }
        FilePath root = node.getRootPath();
        if (root == null) {
            throw new IOException("the agent went away");
        }
        FilePath jar = AgentJar.on(root);
        directory.act(new PrepareWork(request.bytes()));
        EnvVars env = new EnvVars(environment);
        AgentFacts.FOREIGN_OPTIONS.forEach(env::remove);
        env.put(COOKIE, note.process());
        BourneShellScript script = new BourneShellScript(command(agent, jar));
        script.charset(StandardCharsets.UTF_8);
        return script.launch(env, directory, Nodes.launcher(note.node()), listener);
    }

    private String command(AgentFacts agent, FilePath jar) {
        StringBuilder line = new StringBuilder("#!/bin/sh\nexec ");
        line.append(quoted(agent.javaHome() + "/bin/java"));
        line.append(" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx192m");
        agent.options().forEach(option -> line.append(' ').append(quoted(option)));
        line.append(" -cp ").append(quoted(jar.getRemote())).append(' ').append(MAIN);
        line.append(' ').append(quoted(note.directory())).append(' ').append(LEASE_SECONDS);
        return line.append('\n').toString();
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /** Everything that carries its mark; a help that was not lost does its part first. */
    void end(Controller controller) throws IOException, InterruptedException {
        if (controller != null) {
            controller.stop(directory(), Nodes.launcher(note.node()));
        }
        Nodes.launcher(note.node()).kill(Map.of(COOKIE, note.process()));
    }

    void clear() throws IOException, InterruptedException {
        FilePath directory = directory();
        directory.deleteRecursive();
        directory.sibling(directory.getName() + "@tmp").deleteRecursive();
    }

    FilePath directory() throws IOException {
        return Nodes.path(note.node(), note.directory())
                .orElseThrow(() -> new IOException("the agent " + note.node() + " is not connected"));
    }
}
