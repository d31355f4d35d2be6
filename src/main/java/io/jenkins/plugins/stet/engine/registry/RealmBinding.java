package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.RegistryException;
import java.net.URI;
import java.util.Map;

/** Whether a registry's credential may go to the host that gives out its tokens. */
final class RealmBinding {
    /** Public registries whose token service is known to be elsewhere. */
    private static final Map<RegistryHost, RegistryHost> WELL_KNOWN = Map.of(
            RegistryHost.DOCKER_HUB,
            new RegistryHost("auth.docker.io"),
            new RegistryHost("registry.gitlab.com"),
            new RegistryHost("gitlab.com"));

    private RealmBinding() {}

    static RegistryCredential forRealm(CredentialSource credentials, RegistryHost registry, URI realm)
            throws RegistryException {
        RegistryHost host = RegistryHost.of(realm);
        RegistryCredential own = credentials.knownTo(registry);
        boolean sameHost = host.equals(registry);
        boolean wellKnown = host.equals(WELL_KNOWN.get(registry)) && "https".equals(realm.getScheme());
        return sameHost || wellKnown || own.equals(credentials.knownTo(host))
                ? own
                : new RegistryCredential.Anonymous();
    }
}
