package io.jenkins.plugins.stet.jenkins.registry;

import io.jenkins.plugins.stet.jenkins.agent.RegistryQuestion;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** An agent that asks registries for us. */
interface RegistryAgent {
    String name();

    /**
     * What it says, of which nothing is certain.
     *
     * @throws IOException when it could not ask, or is gone
     */
    byte[] ask(RegistryQuestion question, Duration limit) throws IOException, InterruptedException;

    /** Where the workspace of a step is; asked for each question, for agents come and go. */
    interface Site {
        /** @return nothing where the workspace is on the controller itself */
        Optional<RegistryAgent> agent() throws IOException, InterruptedException;
    }
}
