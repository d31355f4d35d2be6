package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.build.remote.WorkDirectory;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest;
import io.jenkins.plugins.stet.jenkins.agent.Patience;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Waits for an agent only so long: one that hangs would hold a thread of the controller for as long as it does. */
final class BoundedWork implements AgentWork {
    private static final Logger LOGGER = Logger.getLogger(BoundedWork.class.getName());
    private static final long LOOK_SECONDS = 20;
    /** With the jar of build processes, which a new agent has to be sent first. */
    private static final long LAUNCH_SECONDS = 180;

    private static final long LEAVE_SECONDS = 60;

    private final AgentWork agent;
    private final Schedule schedule;

    BoundedWork(AgentWork agent, Schedule schedule) {
        this.agent = agent;
        this.schedule = schedule;
    }

    @Override
    public BuildNote reserve() throws IOException, InterruptedException {
        return schedule.within(LOOK_SECONDS, agent::reserve);
    }

    @Override
    public void launch(BuildNote note, WorkRequest request) throws IOException, InterruptedException {
        within(LAUNCH_SECONDS, () -> agent.launch(note, request));
    }

    @Override
    public boolean isKnown(BuildNote note) {
        return agent.isKnown(note);
    }

    @Override
    public WorkDirectory.Claim abandon(BuildNote note) throws IOException, InterruptedException {
        return reached(() -> agent.abandon(note));
    }

    @Override
    public View look(BuildNote note) throws IOException, InterruptedException {
        return reached(() -> agent.look(note));
    }

    /** Whatever goes wrong on the way says nothing about the process. */
    private <T> T reached(Patience.Call<T> call) throws AgentAwayException, InterruptedException {
        try {
            return schedule.within(LOOK_SECONDS, call);
        } catch (IOException | RuntimeException e) {
            throw new AgentAwayException(e);
        }
    }

    /** Without them less is known of why a step failed, but it did. */
    @Override
    public void copyLastWords(BuildNote note) throws InterruptedException {
        try {
            within(LOOK_SECONDS, () -> agent.copyLastWords(note));
        } catch (IOException e) {
            LOGGER.log(Level.FINE, e, () -> "the last words of " + note.process() + " are lost");
        }
    }

    @Override
    public void end(BuildNote note) throws IOException, InterruptedException {
        within(LEAVE_SECONDS, () -> agent.end(note));
    }

    @Override
    public void clear(BuildNote note) throws IOException, InterruptedException {
        within(LEAVE_SECONDS, () -> agent.clear(note));
    }

    private void within(long seconds, StepLife.Work work) throws IOException, InterruptedException {
        Void unused = schedule.within(seconds, () -> {
            work.perform();
            return null;
        });
    }
}
