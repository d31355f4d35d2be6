package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ServerSocketFactory;

/** Lets a gRPC server serve one connection that already exists: no port is ever opened. */
public final class OneSocketServer extends ServerSocketFactory {
    private final Socket connection;

    public OneSocketServer(Socket connection) {
        this.connection = connection;
    }

    @Override
    public ServerSocket createServerSocket() throws IOException {
        return new Listener(connection);
    }

    @Override
    public ServerSocket createServerSocket(int port) throws IOException {
        return createServerSocket();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) throws IOException {
        return createServerSocket();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
        return createServerSocket();
    }

    private static final class Listener extends ServerSocket {
        private final AtomicReference<Socket> waiting;
        private final CountDownLatch closed = new CountDownLatch(1);

        Listener(Socket connection) throws IOException {
            this.waiting = new AtomicReference<>(connection);
        }

        @Override
        public void bind(SocketAddress endpoint, int backlog) {}

        @Override
        public Socket accept() throws IOException {
            Socket connection = waiting.getAndSet(null);
            if (connection != null) {
                return connection;
            }
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new SocketException("closed: it serves one connection only");
        }

        @Override
        public SocketAddress getLocalSocketAddress() {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        }

        @Override
        public int getLocalPort() {
            return 0;
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
