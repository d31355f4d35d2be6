package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.RegistryException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Holds an address against the policy right before it is contacted. */
final class PeerGuard {
    private final PeerPolicy policy;
    private final WayOut wayOut;
    private final Network network;

    PeerGuard(PeerPolicy policy, WayOut wayOut, Network network) {
        this.policy = policy;
        this.wayOut = wayOut;
        this.network = network;
    }

    /** Whether it is an address at all, in a form that may be contacted. */
    void checkForm(URI uri) throws RegistryException {
        policy.checkForm(uri);
    }

    void check(URI uri, Deadline deadline) throws IOException {
        checkForm(uri);
        if (policy.mustBePublic(uri)) {
            try {
                publicAddresses(uri.getHost(), deadline);
            } catch (UnknownHostException e) {
                if (wayOut.towards(uri) instanceof WayOut.Direct) {
                    throw e;
                }
                // a name that only the proxy knows is the proxy's to guard
            }
        }
    }

    /** Whether the connection itself must be made to an address that was looked at. */
    boolean mustBePinned(URI uri) {
        return policy.mustBePublic(uri) && wayOut.towards(uri) instanceof WayOut.Direct;
    }

    /** The addresses of a name, each of them public. */
    InetAddress[] publicAddresses(String hostName, Deadline deadline) throws IOException {
        InetAddress[] addresses = network.names().resolve(hostName, deadline);
        for (InetAddress address : addresses) {
            if (!network.isPublic().test(address)) {
                throw refused(hostName, address);
            }
        }
        return addresses;
    }

    private static RegistryException refused(String hostName, InetAddress address) {
        return PeerPolicy.refused(
                hostName + ": resolves to " + address.getHostAddress()
                        + ", which is not a public address, and the host is not configured",
                "When this registry is meant, an administrator adds its host to 'registries'.");
    }
}
