package io.jenkins.plugins.stet.jenkins.config;

import com.cloudbees.plugins.credentials.CredentialsProvider;
import com.cloudbees.plugins.credentials.common.StandardUsernamePasswordCredentials;
import com.cloudbees.plugins.credentials.domains.URIRequirementBuilder;
import hudson.model.Run;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.engine.registry.CredentialSource;
import io.jenkins.plugins.stet.engine.registry.RegistryCredential;
import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import java.util.Optional;

/** Credentials in the context of a run: what its job may use, and only for the hosts they are bound to. */
final class RunCredentials implements CredentialSource {
    private final Run<?, ?> run;
    private final HostBindings bindings;

    RunCredentials(Run<?, ?> run, HostBindings bindings) {
        this.run = run;
        this.bindings = bindings;
    }

    @Override
    public Optional<RegistryCredential> boundTo(RegistryHost host) throws RegistryException {
        Optional<String> id = bindings.credentialsFor(host, new DomainBinding(this::isOffered));
        return id.isEmpty() ? Optional.empty() : Optional.of(find(host, id.get()));
    }

    private boolean isOffered(String id, DomainBinding.Peer peer) {
        return CredentialsProvider.findCredentialById(
                        id,
                        StandardUsernamePasswordCredentials.class,
                        run,
                        URIRequirementBuilder.create()
                                .withHostname(peer.host())
                                .withHostnamePort(peer.host(), peer.port())
                                .build())
                != null;
    }

    private RegistryCredential find(RegistryHost host, String id) throws RegistryException {
        StandardUsernamePasswordCredentials found =
                CredentialsProvider.findCredentialById(id, StandardUsernamePasswordCredentials.class, run);
        if (found == null) {
            throw new RegistryException(
                    RegistryException.Kind.DENIED,
                    host + ": this job may not use credentials '" + id + "', or there are none. Correct 'registries'"
                            + " in the folder's or the global configuration, or make them available to the job.");
        }
        CredentialsProvider.track(run, found);
        return new RegistryCredential.UserPassword(
                found.getUsername(), found.getPassword().getPlainText());
    }
}
