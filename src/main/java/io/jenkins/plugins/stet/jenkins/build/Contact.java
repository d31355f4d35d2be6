package io.jenkins.plugins.stet.jenkins.build;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Says once that the agent cannot be reached, and once that it can again. */
final class Contact {
    private static final Logger LOGGER = Logger.getLogger(Contact.class.getName());

    private final BuildLog log;
    private volatile boolean lost;

    Contact(BuildLog log) {
        this.log = log;
    }

    boolean isLost() {
        return lost;
    }

    void lost(AgentAwayException why) throws IOException, InterruptedException {
        if (!lost) {
            lost = true;
            log.say("the agent cannot be reached, waiting for it; the build goes on there (" + why.getMessage() + ")");
            LOGGER.log(Level.FINE, "lost", why);
        }
    }

    void found() throws IOException, InterruptedException {
        if (lost) {
            lost = false;
            log.say("the agent is back");
        }
    }
}
