package io.jenkins.plugins.stet.jenkins.agent;

import io.jenkins.plugins.stet.core.build.remote.WorkRequest.Login;
import io.jenkins.plugins.stet.engine.registry.CredentialSource;
import io.jenkins.plugins.stet.engine.registry.RegistryCredential;
import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The credentials that came with a question; remembers for which other hosts some would have been looked for. */
final class CarriedLogins implements CredentialSource {
    private final Map<RegistryHost, RegistryCredential> known = new HashMap<>();
    private final Set<RegistryHost> asked;
    private final Set<String> strangers = new ConcurrentSkipListSet<>();

    /** @param asked hosts that the question is about: about these everything was said */
    CarriedLogins(Map<String, Login> logins, Set<RegistryHost> asked) {
        logins.forEach((host, login) ->
                known.put(RegistryHost.of(host), new RegistryCredential.UserPassword(login.user(), login.password())));
        this.asked = Set.copyOf(asked);
    }

    @Override
    public Optional<RegistryCredential> boundTo(RegistryHost host) {
        RegistryCredential credential = known.get(host);
        if (credential == null && !known.isEmpty() && !asked.contains(host)) {
            strangers.add(host.name());
        }
        return Optional.ofNullable(credential);
    }

    Set<String> strangers() {
        return Set.copyOf(strangers);
    }
}
