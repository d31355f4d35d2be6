package io.jenkins.plugins.stet.engine.registry;

import java.io.IOException;
import java.lang.ref.Cleaner;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells Java's client which way a request goes: straight, through a proxy, or through our own tunnel. */
final class Routes extends ProxySelector {
    /** Nobody closes a client, so its door is closed when it is no longer used. */
    private static final Cleaner CLEANER = Cleaner.create();

    private final WayOut wayOut;
    private final PeerGuard guard;
    private @Nullable Tunnel tunnel;

    Routes(WayOut wayOut, PeerGuard guard) {
        this.wayOut = wayOut;
        this.guard = guard;
    }

    @Override
    public List<Proxy> select(URI uri) {
        if (!"https".equals(uri.getScheme())) {
            return List.of(usual(uri));
        }
        String authority = authority(uri);
        if (guard.mustBePinned(uri)) {
            return List.of(tunnelled(authority, Dialing.pinned(guard, uri.getHost(), port(uri))));
        }
        if (wayOut.towards(uri) instanceof WayOut.Through proxy && proxy.login() instanceof WayOut.Known known) {
            return List.of(tunnelled(authority, Dialing.through(proxy, known.credential(), authority)));
        }
        return List.of(usual(uri));
    }

    /** What really happened, where the client only saw that our tunnel did not open. */
    synchronized IOException explain(URI uri, IOException seen) {
        return tunnel == null ? seen : tunnel.explain(authority(uri), seen);
    }

    private synchronized Proxy tunnelled(String authority, Tunnel.Dialer dialer) {
        if (tunnel == null) {
            tunnel = new Tunnel();
            CLEANER.register(this, tunnel::close);
        }
        tunnel.announce(authority, dialer);
        return new Proxy(Proxy.Type.HTTP, tunnel.address());
    }

    private Proxy usual(URI uri) {
        return wayOut.towards(uri) instanceof WayOut.Through proxy
                ? new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.host(), proxy.port()))
                : Proxy.NO_PROXY;
    }

    private static String authority(URI uri) {
        return uri.getHost() + ":" + port(uri);
    }

    private static int port(URI uri) {
        return uri.getPort() < 0 ? 443 : uri.getPort();
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // there is no other way to choose; the failure reaches the caller as an exception
    }
}
