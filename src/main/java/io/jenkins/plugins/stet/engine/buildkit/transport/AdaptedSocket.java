package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;

/**
 * A {@link Socket} over something that is none, complete enough for gRPC's OkHttp transport and for HTTP. Options of TCP
 * mean nothing here and are accepted in silence; timeouts are the business of whoever closes it.
 */
abstract class AdaptedSocket extends Socket {
    private static final SocketAddress NOWHERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    AdaptedSocket() throws SocketException {
        super((SocketImpl) null);
    }

    @Override
    public final boolean isConnected() {
        return true;
    }

    @Override
    public final boolean isBound() {
        return true;
    }

    @Override
    public final SocketAddress getRemoteSocketAddress() {
        return NOWHERE;
    }

    @Override
    public final SocketAddress getLocalSocketAddress() {
        return NOWHERE;
    }

    @Override
    public final InetAddress getInetAddress() {
        return InetAddress.getLoopbackAddress();
    }

    @Override
    public final InetAddress getLocalAddress() {
        return InetAddress.getLoopbackAddress();
    }

    @Override
    public final int getPort() {
        return 0;
    }

    @Override
    public final int getLocalPort() {
        return 0;
    }

    @Override
    public final void setTcpNoDelay(boolean on) {}

    @Override
    public final void setKeepAlive(boolean on) {}

    @Override
    public final void setSoTimeout(int timeout) {}

    @Override
    public final int getSoTimeout() {
        return 0;
    }

    @Override
    public final void setSoLinger(boolean on, int linger) {}
}
