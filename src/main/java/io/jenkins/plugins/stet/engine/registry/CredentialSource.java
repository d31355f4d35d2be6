package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.RegistryException;
import java.util.Map;
import java.util.Optional;

/** Which credential is bound to a host. A credential goes to no other host. */
public interface CredentialSource {
    /** Nobody is known: everything is asked anonymously. */
    CredentialSource NONE = host -> Optional.empty();

    /**
     * The credential for this very host, or none.
     *
     * @throws RegistryException when there should be one but it could not be had, such as from a failing helper
     */
    Optional<RegistryCredential> boundTo(RegistryHost host) throws RegistryException;

    /** The same, for those to whom nobody is somebody too. */
    default RegistryCredential knownTo(RegistryHost host) throws RegistryException {
        return boundTo(host).orElseGet(RegistryCredential.Anonymous::new);
    }

    static CredentialSource of(Map<RegistryHost, RegistryCredential> bindings) {
        Map<RegistryHost, RegistryCredential> copy = Map.copyOf(bindings);
        return host -> Optional.ofNullable(copy.get(host));
    }
}
