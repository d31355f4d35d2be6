package io.jenkins.plugins.stet.jenkins.registry;

import io.jenkins.plugins.stet.core.build.remote.WorkRequest.Login;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.engine.registry.CredentialSource;
import io.jenkins.plugins.stet.engine.registry.PeerPolicy;
import io.jenkins.plugins.stet.engine.registry.RegistryCredential;
import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings;
import io.jenkins.plugins.stet.jenkins.agent.JenkinsProxy;
import io.jenkins.plugins.stet.jenkins.agent.RegistryQuestion.Means;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an agent is told so that it can ask registries: the credentials of those that it asks, and of no others. */
final class Lending {
    private final RegistrySettings settings;
    private final String caCertificates;
    private final JenkinsProxy proxy;

    /** @param settings of the controller */
    Lending(RegistrySettings settings, String caCertificates, JenkinsProxy proxy) {
        this.settings = settings;
        this.caCertificates = caCertificates;
        this.proxy = proxy;
    }

    /** @throws RegistryException when there should be a credential for one of them, but it cannot be had */
    Means forAsking(Collection<RegistryHost> hosts) throws RegistryException {
        Map<String, Login> logins = new HashMap<>();
        for (RegistryHost host : hosts) {
            login(host).ifPresent(login -> logins.put(host.name(), login));
        }
        return with(logins);
    }

    /** That there is a usable credential for it, or that it needs none. */
    void check(RegistryHost host) throws RegistryException {
        login(host);
    }

    /**
     * The same, and whatever of it is also bound to these. So an agent learns nothing that it did not know, whichever
     * hosts it names.
     */
    Means extended(Means lent, Collection<String> strangers) throws RegistryException {
        Map<String, Login> logins = new HashMap<>(lent.logins());
        for (String stranger : strangers) {
            RegistryHost host = RegistryHost.of(stranger);
            login(host).filter(lent.logins()::containsValue).ifPresent(login -> logins.put(host.name(), login));
        }
        return with(logins);
    }

    private Means with(Map<String, Login> logins) {
        PeerPolicy peers = settings.peers();
        Set<RegistryHost> configured =
                peers.reach() instanceof PeerPolicy.ConfiguredOrPublic limited ? limited.configured() : Set.of();
        return new Means(
                names(configured),
                names(peers.insecure()),
                logins,
                caCertificates,
                proxy,
                settings.pace().slots().perHost());
    }

    private static Set<String> names(Set<RegistryHost> hosts) {
        return hosts.stream().map(RegistryHost::name).collect(Collectors.toSet());
    }

    private Optional<Login> login(RegistryHost host) throws RegistryException {
        CredentialSource credentials = settings.credentials();
        RegistryCredential bound = credentials.knownTo(host);
        if (bound instanceof RegistryCredential.UserPassword known) {
            return Optional.of(new Login(known.user(), known.password()));
        }
        if (bound instanceof RegistryCredential.Anonymous) {
            return Optional.empty();
        }
        throw new RegistryException(
                RegistryException.Kind.DENIED,
                host + ": " + bound + " is not lent to agents. Bind a user name and a password to it.");
    }
}
