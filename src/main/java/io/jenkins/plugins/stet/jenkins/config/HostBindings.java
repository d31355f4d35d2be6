package io.jenkins.plugins.stet.jenkins.config;

import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import io.jenkins.plugins.stet.jenkins.config.Settings.Binding;
import java.util.List;
import java.util.Optional;

/** Which credentials go to which host. A step may choose among those that are bound to it, and bind nothing itself. */
final class HostBindings {
    private final List<Binding> bindings;
    private final String wanted;

    /** @param wanted id that the step names, empty for none */
    HostBindings(List<Binding> bindings, String wanted) {
        this.bindings = List.copyOf(bindings);
        this.wanted = wanted;
    }

    /** Of builds that nobody trusts: one at most, whatever their step wants. */
    static HostBindings untrusted(UntrustedRegistry registry) {
        return new HostBindings(
                registry.isNamed() ? List.of(new Binding(registry.host(), registry.credentialsId(), false)) : List.of(),
                "");
    }

    /** What the step wants, if that is bound to the host here or by its domain; else the first that is bound here. */
    Optional<String> credentialsFor(RegistryHost host, DomainBinding domains) {
        List<String> bound = bindings.stream()
                .filter(binding -> RegistryHost.of(binding.host()).equals(host))
                .map(Binding::credentialsId)
                .filter(id -> !id.isEmpty())
                .toList();
        boolean isWanted = !wanted.isEmpty() && (bound.contains(wanted) || domains.binds(wanted, host));
        return isWanted ? Optional.of(wanted) : bound.stream().findFirst();
    }
}
