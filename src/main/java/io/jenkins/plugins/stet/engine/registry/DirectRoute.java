package io.jenkins.plugins.stet.engine.registry;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** No proxy at all. */
final class DirectRoute extends ProxySelector {
    @Override
    public List<Proxy> select(URI uri) {
        return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // there is no other way to choose; the failure reaches the caller as an exception
    }
}
