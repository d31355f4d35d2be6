package io.jenkins.plugins.stet.jenkins.registry;

import hudson.FilePath;
import hudson.model.Run;
import io.jenkins.plugins.stet.engine.registry.KnownIndexes;
import io.jenkins.plugins.stet.engine.registry.RegistryClient;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings;
import io.jenkins.plugins.stet.jenkins.config.RegistryAccess;
import io.jenkins.plugins.stet.jenkins.config.Settings;
import io.jenkins.plugins.stet.jenkins.config.VerifyFrom;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Chooses who asks registries for a step, as it is configured. */
public final class RegistryDesks {
    private RegistryDesks() {}

    /** The workspace of a step, as far as it is there at the moment. */
    public interface Workspace {
        FilePath get() throws IOException, InterruptedException;
    }

    /**
     * For a step of a run.
     *
     * @param settings with which the controller would ask
     * @param log is told once in a run where others ask
     */
    public static RegistryDesk of(Run<?, ?> run, RegistrySettings settings, Workspace workspace, Consumer<String> log) {
        KnownIndexes indexes = RegistryAccess.indexes();
        Supplier<RegistryDesk> controller = () -> new ControllerDesk(new RegistryClient(settings, indexes));
        VerifyFrom from = Settings.of(run.getParent()).verifyFrom();
        if (from == VerifyFrom.CONTROLLER) {
            return controller.get();
        }
        RunContacts contacts = RunContacts.of(run.getExternalizableId());
        Lending lending = new Lending(settings, RegistryAccess.caCertificates(), RegistryAccess.proxyForAgents());
        Agents agents = new Agents(() -> WorkspaceAgent.of(workspace.get()), lending, contacts, log);
        if (from == VerifyFrom.AGENT) {
            return new FromAgent(agents, controller);
        }
        RegistrySettings quick = settings.withPace(settings.pace().givingUpUnconnected());
        return new ControllerFirst(
                new ControllerDesk(new RegistryClient(quick, indexes)), controller, agents, contacts);
    }
}
