package io.jenkins.plugins.stet.jenkins.build;

import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes leave of a process: of one that nobody wants by ending it, of one that is over by clearing away its files. */
final class Disposal {
    private static final Logger LOGGER = Logger.getLogger(Disposal.class.getName());

    private final Notebook notes;
    private final AgentWork agent;

    Disposal(Notebook notes, AgentWork agent) {
        this.notes = notes;
        this.agent = agent;
    }

    /** Noted first: whatever fails here, the note says what is left to be ended. */
    void condemn() throws IOException, InterruptedException {
        Optional<BuildNote> found = notes.read();
        if (found.isPresent()) {
            condemn(found.get());
        }
    }

    void condemn(BuildNote note) throws IOException, InterruptedException {
        BuildNote condemned = note.in(BuildNote.Phase.CONDEMNED);
        notes.condemn(condemned);
        agent.end(condemned);
        agent.clear(condemned);
        notes.remove();
    }

    /** It left its result, so only files are left, which a later launch there sweeps if need be. */
    void clear(BuildNote note) throws InterruptedException {
        try {
            agent.clear(note);
        } catch (IOException | RuntimeException e) {
            LOGGER.log(Level.FINE, e, () -> note.directory() + " is left on " + note.node());
        }
    }
}
