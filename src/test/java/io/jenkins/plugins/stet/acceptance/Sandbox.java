package io.jenkins.plugins.stet.acceptance;

import io.jenkins.plugins.stet.acceptance.jenkins.Configurations;
import io.jenkins.plugins.stet.acceptance.jenkins.JenkinsClient;
import io.jenkins.plugins.stet.acceptance.jenkins.Job;
import java.io.IOException;
import java.util.UUID;

/** What belongs to this run of the suite and to nobody else: a folder, repositories, names in the registry. */
final class Sandbox implements AutoCloseable {
    private final String id = "stet-acceptance-" + UUID.randomUUID().toString().substring(0, 8);
    private final JenkinsClient jenkins;
    private final GitServer git;
    private final OpenedRegistry registry;

    private Sandbox(JenkinsClient jenkins, GitServer git) {
        this.jenkins = jenkins;
        this.git = git;
        this.registry = new OpenedRegistry(jenkins);
    }

    static Sandbox open() throws IOException, InterruptedException {
        JenkinsClient jenkins = new JenkinsClient(Settings.url(), Settings.user(), Settings.token());
        jenkins.awaitReady(Settings.agentLabel());
        new Installation(jenkins).ensure(Settings.hpi());
        Sandbox sandbox = new Sandbox(jenkins, GitServer.start());
        jenkins.put(sandbox.id, Configurations.folder());
        return sandbox;
    }

    JenkinsClient jenkins() {
        return jenkins;
    }

    /** Of the folder; names that have to be unique begin with it. */
    String id() {
        return id;
    }

    GitRepository repository(String name) throws IOException, InterruptedException {
        return git.repository(name);
    }

    /** An engine and a registry; the scenario is skipped where there are none. */
    Images images() throws IOException, InterruptedException {
        return registry.images(id);
    }

    /** A job of ours with this text inside of a node. */
    Job onAgent(String name, String body) throws IOException, InterruptedException {
        return pipeline(name, "node('" + Settings.agentLabel() + "') {\n" + body + "\n}");
    }

    Job pipeline(String name, String script) throws IOException, InterruptedException {
        return jenkins.put(id + '/' + name, Configurations.pipeline(script));
    }

    /** A clean restart, when we were told how. */
    void restart() throws IOException, InterruptedException {
        goDown("STET_ACCEPTANCE_RESTART", "a command that restarts the controller cleanly");
    }

    /** An end without warning, and another start. */
    void kill() throws IOException, InterruptedException {
        goDown("STET_ACCEPTANCE_KILL", "a command that ends the controller with kill -9 and starts it again");
    }

    private void goDown(String setting, String meaning) throws IOException, InterruptedException {
        Command.shell(Settings.needed(setting, meaning));
        jenkins.awaitReady(Settings.agentLabel());
    }

    @Override
    public void close() throws IOException {
        try (git) {
            registry.close();
            jenkins.job(id).delete();
            deleteWorkspaces();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted before " + id + " was removed from " + jenkins.root(), e);
        }
    }

    private void deleteWorkspaces() throws IOException, InterruptedException {
        jenkins.script("jenkins.model.Jenkins.get().computers.each { it.node?.rootPath?.child('workspace')?.list()"
                + "?.findAll { it.name.startsWith('" + id + "') }?.each { it.deleteRecursive() } }");
    }
}
