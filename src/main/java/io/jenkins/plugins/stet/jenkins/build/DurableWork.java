package io.jenkins.plugins.stet.jenkins.build;

import hudson.EnvVars;
import hudson.FilePath;
import hudson.model.Computer;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.slaves.WorkspaceList;
import io.jenkins.plugins.stet.core.build.remote.WorkDirectory;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest;
import io.jenkins.plugins.stet.jenkins.agent.AbandonWork;
import io.jenkins.plugins.stet.jenkins.agent.FetchWholeLog;
import io.jenkins.plugins.stet.jenkins.agent.LookAtWork;
import io.jenkins.plugins.stet.jenkins.agent.PrepareWork;
import io.jenkins.plugins.stet.jenkins.store.Directories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jenkinsci.plugins.durabletask.Controller;

/** Processes on real agents, under the shell of the durable-task plugin. */
final class DurableWork implements AgentWork {
    private static final Logger LOGGER = Logger.getLogger(DurableWork.class.getName());

    private final Surroundings surroundings;
    private final Handle handle;
    private final StepMask mask = new StepMask();

    /** Keeps hold of a shell, as far as a crash lets it. */
    interface Handle {
        void hold(String process, Controller controller);

        Optional<Controller> of(String process);
    }

    DurableWork(Surroundings surroundings, Handle handle) {
        this.surroundings = surroundings;
        this.handle = handle;
    }

    @Override
    public BuildNote reserve() throws IOException, InterruptedException {
        FilePath workspace = surroundings.required(FilePath.class);
        FilePath temporary = WorkspaceList.tempDir(workspace);
        Computer computer = workspace.toComputer();
        if (temporary == null || computer == null) {
            throw new IOException("the workspace " + workspace.getRemote() + " has no place for temporary files");
        }
        String id = UUID.randomUUID().toString();
        return BuildNote.launching(
                surroundings.required(Run.class).getExternalizableId(),
                computer.getName(),
                temporary.child(PrepareWork.PREFIX + id).getRemote(),
                id);
    }

    @Override
    public void launch(BuildNote note, WorkRequest request) throws IOException, InterruptedException {
        handle.hold(
                note.process(),
                new AgentProcess(note)
                        .launch(
                                request,
                                surroundings.required(EnvVars.class),
                                surroundings.required(TaskListener.class)));
    }

    @Override
    public boolean isKnown(BuildNote note) {
        return handle.of(note.process()).isPresent();
    }

    @Override
    public WorkDirectory.Claim abandon(BuildNote note) throws IOException, InterruptedException {
        return new AgentProcess(note).directory().act(new AbandonWork());
    }

    @Override
    public View look(BuildNote note) throws IOException, InterruptedException {
        mask.look(surroundings.context());
        AgentProcess process = new AgentProcess(note);
        OptionalInt exit = exit(note, process.directory());
        return new View(exit, process.directory().act(new LookAtWork(note.offset())));
    }

    private OptionalInt exit(BuildNote note, FilePath directory) throws IOException, InterruptedException {
        Optional<Controller> controller = handle.of(note.process());
        if (controller.isEmpty()) {
            return OptionalInt.empty();
        }
        Integer status = controller
                .get()
                .exitStatus(directory, Nodes.launcher(note.node()), surroundings.required(TaskListener.class));
        return status == null ? OptionalInt.empty() : OptionalInt.of(status);
    }

    @Override
    public void copyLastWords(BuildNote note) throws IOException, InterruptedException {
        Optional<Controller> controller = handle.of(note.process());
        if (controller.isPresent()) {
            controller
                    .get()
                    .writeLog(
                            new AgentProcess(note).directory(),
                            surroundings.required(TaskListener.class).getLogger());
        }
    }

    @Override
    public void end(BuildNote note) throws IOException, InterruptedException {
        new AgentProcess(note).end(handle.of(note.process()).orElse(null));
    }

    @Override
    public void clear(BuildNote note) throws IOException, InterruptedException {
        AgentProcess process = new AgentProcess(note);
        Optional<LogMask> known = mask.found();
        if (known.isPresent()) {
            keepWholeLog(note, process.directory(), known.get());
        }
        process.clear();
    }

    /** What the build log left out; that it cannot be kept is no reason to keep the files on the agent. */
    private void keepWholeLog(BuildNote note, FilePath directory, LogMask masked) throws InterruptedException {
        try {
            byte[] log = FetchWholeLog.agreed(directory.act(new FetchWholeLog()));
            if (log.length > 0) {
                Path logs = Directories.of(surroundings.required(Run.class)).resolve("logs");
                Files.createDirectories(logs);
                Path file = logs.resolve(note.process() + ".log");
                masked.write(log, file);
                surroundings
                        .required(TaskListener.class)
                        .getLogger()
                        .println("Stet: lines were left out above; everything is in the build's directory, stet/logs/"
                                + file.getFileName());
            }
        } catch (IOException | RuntimeException e) {
            LOGGER.log(Level.FINE, e, () -> "the whole log of " + note.process() + " is not kept");
        }
    }
}
