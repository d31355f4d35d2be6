package io.jenkins.plugins.stet.jenkins.config;

import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import java.util.List;
import java.util.UUID;

/**
 * Whether the domain of credentials binds them to a host. Domains that say nothing about hosts, the global one first of
 * all, offer theirs to everybody; so what is offered to a host that nobody can have named is bound to none.
 */
final class DomainBinding {
    private static final List<String> HUB = List.of("docker.io", "index.docker.io", "registry-1.docker.io");
    private static final int HTTPS = 443;

    private final Lookup lookup;

    /** Whom credentials would be sent to. */
    record Peer(String host, int port) {}

    /** Looks for credentials by id among those that their domains offer to a peer. */
    @FunctionalInterface
    interface Lookup {
        boolean offers(String id, Peer peer);
    }

    DomainBinding(Lookup lookup) {
        this.lookup = lookup;
    }

    boolean binds(String id, RegistryHost host) {
        return peers(host).stream().anyMatch(peer -> lookup.offers(id, peer))
                && strangers().stream().noneMatch(peer -> lookup.offers(id, peer));
    }

    private static List<Peer> peers(RegistryHost host) {
        List<String> names = HUB.contains(host.name()) ? HUB : List.of(host.hostName());
        return names.stream().map(name -> new Peer(name, host.port(HTTPS))).toList();
    }

    /** Of two kinds, should a domain exclude one of them. */
    private static List<Peer> strangers() {
        String name = "x" + UUID.randomUUID();
        return List.of(new Peer(name, 1), new Peer(name + ".stet.invalid", 1));
    }
}
