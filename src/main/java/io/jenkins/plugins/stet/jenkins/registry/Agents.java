package io.jenkins.plugins.stet.jenkins.registry;

import io.jenkins.plugins.stet.core.text.Printable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** The agent of the moment, and what the log is told of asking it. */
final class Agents {
    private final RegistryAgent.Site site;
    private final Lending lending;
    private final RunContacts contacts;
    private final Consumer<String> log;

    Agents(RegistryAgent.Site site, Lending lending, RunContacts contacts, Consumer<String> log) {
        this.site = site;
        this.lending = lending;
        this.contacts = contacts;
        this.log = log;
    }

    /** One that can be asked. */
    record There(String name, RegistryDesk desk) {}

    /** @return nothing where the workspace is the controller's own */
    Optional<There> there() {
        try {
            return site.agent().map(agent -> new There(agent.name(), new AgentDesk(agent, lending)));
        } catch (IOException e) {
            throw new AgentGoneException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AgentGoneException(new IOException("the step was interrupted", e));
        }
    }

    /** @param about what is told once in a run */
    void tell(String about, String line) {
        if (contacts.isNews(about)) {
            log.accept("Stet: " + Printable.line(line));
        }
    }
}
