package io.jenkins.plugins.stet.jenkins.build;

import hudson.Extension;
import hudson.model.Computer;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.model.listeners.RunListener;
import hudson.slaves.ComputerListener;
import io.jenkins.plugins.stet.jenkins.agent.Patience;
import io.jenkins.plugins.stet.jenkins.agent.TookTooLongException;
import io.jenkins.plugins.stet.jenkins.step.StepWorkers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.model.Jenkins;

/** Ends build processes that nobody waits for any more: when their agent is back, and when their run ends. */
final class Reaper {
    private static final Logger LOGGER = Logger.getLogger(Reaper.class.getName());
    private static final long SECONDS = 60;

    private Reaper() {}

    /** Where all notes are. */
    static Path directory() {
        return Jenkins.get().getRootDir().toPath().resolve("stet/builds");
    }

    private static void reap(Predicate<BuildNote> concerned) {
        try {
            for (NoteFile file : NoteFile.all(directory())) {
                reap(file, concerned);
            }
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "Notes of builds cannot be read; processes may be left on agents.", e);
        }
    }

    /** One that is damaged leaves the others to be reaped. */
    private static void reap(NoteFile file, Predicate<BuildNote> concerned) {
        try {
            Optional<BuildNote> note = file.read();
            if (note.isPresent() && concerned.test(note.get()) && isUnwanted(note.get())) {
                reap(file, note.get());
            }
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, e, () -> file + " cannot be read; a process may be left on an agent");
        }
    }

    static boolean isUnwanted(BuildNote note) {
        Run<?, ?> run = Run.fromExternalizableId(note.run());
        return note.phase() == BuildNote.Phase.CONDEMNED || run == null || !run.isBuilding();
    }

    private static void reap(NoteFile file, BuildNote note) {
        try {
            if (note.phase() != BuildNote.Phase.DONE) {
                Patience.within(SECONDS, () -> end(new AgentProcess(note)));
                LOGGER.info(() -> "Ended build process " + note.process() + " of " + note.run() + " on " + note.node());
            }
            file.deleteOf(note.process());
        } catch (TookTooLongException e) {
            LOGGER.log(Level.WARNING, e, () -> "Ending " + note.process() + " on " + note.node() + " took too long.");
        } catch (IOException | RuntimeException e) {
            LOGGER.log(Level.FINE, e, () -> note.process() + " is ended when " + note.node() + " is back");
        } catch (InterruptedException e) {
            LOGGER.log(Level.FINE, e, () -> note.process() + " is ended when " + note.node() + " is back");
        }
    }

    private static Void end(AgentProcess process) throws IOException, InterruptedException {
        process.end(null);
        process.clear();
        return null;
    }

    /** An agent came back. */
    @Extension
    public static final class Agents extends ComputerListener {
        @Override
        public void onOnline(Computer computer, TaskListener listener) {
            String name = computer.getName();
            StepWorkers.run(() -> reap(note -> note.node().equals(name)));
        }
    }

    /** A run is over, whatever its steps think. */
    @Extension
    public static final class Runs extends RunListener<Run<?, ?>> {
        @Override
        public void onFinalized(Run<?, ?> run) {
            String id = run.getExternalizableId();
            StepWorkers.run(() -> reap(note -> note.run().equals(id)));
        }
    }
}
