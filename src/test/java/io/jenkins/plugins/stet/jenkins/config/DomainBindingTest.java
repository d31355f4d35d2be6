package io.jenkins.plugins.stet.jenkins.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import io.jenkins.plugins.stet.jenkins.config.DomainBinding.Peer;
import io.jenkins.plugins.stet.jenkins.config.Settings.Binding;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class DomainBindingTest {
    private static final RegistryHost REGISTRY = RegistryHost.of("registry.example.com:5000");

    private static DomainBinding domain(Predicate<Peer> offered) {
        return new DomainBinding((id, peer) -> id.equals("registry") && offered.test(peer));
    }

    @Test
    void shouldBindToHostsThatTheDomainNames() {
        assertThat(domain(peer -> peer.host().equals("registry.example.com")).binds("registry", REGISTRY))
                .isTrue();
        assertThat(domain(peer -> peer.equals(new Peer("registry.example.com", 5000)))
                        .binds("registry", REGISTRY))
                .isTrue();
        assertThat(domain(peer -> peer.host().endsWith(".example.com")).binds("registry", REGISTRY))
                .isTrue();
    }

    @Test
    void shouldNotBindToOthers() {
        assertThat(domain(peer -> peer.equals(new Peer("registry.example.com", 443)))
                        .binds("registry", REGISTRY))
                .isFalse();
        assertThat(domain(peer -> peer.host().equals("other.example.com")).binds("registry", REGISTRY))
                .isFalse();
        assertThat(domain(peer -> peer.host().equals("registry.example.com")).binds("other", REGISTRY))
                .isFalse();
    }

    @Test
    void shouldTakeWhatIsOfferedToEverybodyForBoundToNobody() {
        assertThat(domain(peer -> true).binds("registry", REGISTRY)).isFalse();
        assertThat(domain(peer -> !peer.host().endsWith(".invalid")).binds("registry", REGISTRY))
                .isFalse();
    }

    @Test
    void shouldKnowDockerHubByEachOfItsNames() {
        for (String name : Set.of("docker.io", "index.docker.io", "registry-1.docker.io")) {
            assertThat(domain(peer -> peer.equals(new Peer(name, 443))).binds("registry", RegistryHost.of("docker.io")))
                    .isTrue();
        }
    }

    @Test
    void shouldSendWhatAStepWantsOnlyWhereItsDomainBindsIt() {
        DomainBinding domains = domain(peer -> peer.host().equals("registry.example.com"));
        HostBindings wanting =
                new HostBindings(List.of(new Binding("registry.example.com:5000", "usual", false)), "registry");
        HostBindings silent = new HostBindings(List.of(), "");

        assertThat(wanting.credentialsFor(REGISTRY, domains)).contains("registry");
        assertThat(wanting.credentialsFor(RegistryHost.of("evil.example.com"), domains))
                .isEmpty();
        assertThat(wanting.credentialsFor(REGISTRY, domain(peer -> true))).contains("usual");
        assertThat(silent.credentialsFor(REGISTRY, domains)).isEmpty();
    }
}
