package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.SocketFactory;

/** Gives gRPC the connection that was made while finding out how to make one, and new ones after it. */
final class OneByOneSockets extends SocketFactory {
    /** Opens a connection that is ready for HTTP/2. */
    @FunctionalInterface
    interface Opener {
        Socket open() throws IOException;
    }

    private final Queue<Socket> ready;
    private final Opener opener;

    OneByOneSockets(Collection<Socket> ready, Opener opener) {
        this.ready = new ConcurrentLinkedQueue<>(ready);
        this.opener = opener;
    }

    @Override
    public Socket createSocket() throws IOException {
        Socket made = ready.poll();
        return made == null ? opener.open() : made;
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
