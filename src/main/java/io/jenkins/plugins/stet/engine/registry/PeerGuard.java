package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.RegistryException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;

/** Holds an address against the policy right before it is contacted. */
final class PeerGuard {
    private final PeerPolicy policy;
    private final ProxySelector proxies;

    PeerGuard(PeerPolicy policy, ProxySelector proxies) {
        this.policy = policy;
        this.proxies = proxies;
    }

    void check(URI uri, Deadline deadline) throws IOException {
        policy.checkForm(uri);
        if (policy.mustBePublic(uri)) {
            RegistryHost host = RegistryHost.of(uri);
            for (InetAddress address : addresses(uri, deadline)) {
                policy.checkAddress(host, address);
            }
        }
    }

    private InetAddress[] addresses(URI uri, Deadline deadline) throws IOException {
        try {
            return NameService.resolve(uri.getHost(), deadline);
        } catch (UnknownHostException e) {
            if (usesProxy(uri)) {
                return new InetAddress[0]; // names that only the proxy knows are the proxy's to guard
            }
            throw e;
        }
    }

    private boolean usesProxy(URI uri) throws RegistryException {
        return proxies.select(uri).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }
}
