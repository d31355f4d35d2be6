package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import io.jenkins.plugins.stet.engine.buildkit.BuildKitClient;
import io.jenkins.plugins.stet.engine.buildkit.NoBuildKitException;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineChannel;
import io.jenkins.plugins.stet.engine.docker.DockerEngine;
import java.io.IOException;

/** Finds out in which way an engine can build. */
final class Backends {
    /** A way, and the reason in a few words for the log. */
    record Choice(BuildBackend backend, String why) {}

    private final RegistryLogins logins;

    Backends(RegistryLogins logins) {
        this.logins = logins;
    }

    Choice choose(Endpoint endpoint) throws IOException {
        try {
            return buildKit(BuildKitClient.connect(endpoint), endpoint);
        } catch (NoBuildKitException e) {
            DockerEngine engine = new DockerEngine(endpoint);
            return new Choice(new ClassicBackend(engine, logins), e.getMessage());
        }
    }

    private Choice buildKit(BuildKitClient client, Endpoint endpoint) {
        ImageDelivery delivery = client.flavour() == EngineChannel.Flavour.DOCKERD
                ? new DockerDelivery(new DockerEngine(endpoint), logins)
                : new DaemonDelivery();
        BuildKitBackend backend = new BuildKitBackend(client, new BuildKitRequests(logins), delivery);
        return new Choice(backend, "it answers BuildKit's calls");
    }
}
