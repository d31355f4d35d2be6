package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.image.build.BuildRequest;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.ImageBuilder;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import java.io.Closeable;
import java.io.IOException;

/**
 * Builds on the engine at one address in the best way that it has: BuildKit where a call to it is answered, else the
 * classic builder. The connection is made with the first build and kept.
 */
public final class EngineImageBuilder implements ImageBuilder, Closeable {
    private final Endpoint endpoint;
    private final Backends backends;
    private Backends.Choice choice;

    public EngineImageBuilder(Endpoint endpoint, RegistryLogins logins) {
        this.endpoint = endpoint;
        this.backends = new Backends(logins);
    }

    @Override
    public BuildResult build(BuildRequest request, BuildListener listener)
            throws BuildFailedException, InterruptedException {
        Backends.Choice chosen = choose();
        listener.onEvent(described(chosen));
        return chosen.backend().build(request, listener);
    }

    /** What would build, and why in that way. */
    public BuildEvent.EngineChosen engine() throws BuildFailedException, InterruptedException {
        return described(choose());
    }

    private BuildEvent.EngineChosen described(Backends.Choice chosen) {
        return new BuildEvent.EngineChosen(chosen.backend().description() + " at " + endpoint, chosen.why());
    }

    @Override
    public synchronized void close() {
        if (choice != null) {
            choice.backend().close();
            choice = null;
        }
    }

    private synchronized Backends.Choice choose() throws BuildFailedException, InterruptedException {
        if (choice == null) {
            try {
                choice = backends.choose(endpoint);
            } catch (IOException e) {
                Interrupts.require(e);
                throw new BuildFailedException(BuildFailedException.Kind.UNREACHED, e.getMessage(), e);
            }
        }
        return choice;
    }
}
