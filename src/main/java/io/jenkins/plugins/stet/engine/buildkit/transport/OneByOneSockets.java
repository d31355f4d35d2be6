package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.SocketFactory;

/** Gives gRPC the connection that was made while finding out how to make one, and new ones after it. */
final class OneByOneSockets extends SocketFactory {
    /** Opens a connection that is ready for HTTP/2. */
    @FunctionalInterface
    interface Opener {
        Socket open() throws IOException;
    }

    private final AtomicReference<Optional<Socket>> first;
    private final Opener opener;

    OneByOneSockets(Optional<Socket> first, Opener opener) {
        this.first = new AtomicReference<>(first);
        this.opener = opener;
    }

    @Override
    public Socket createSocket() throws IOException {
        Optional<Socket> ready = first.getAndSet(Optional.empty());
        return ready.isPresent() ? ready.get() : opener.open();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return createSocket();
    }
}
