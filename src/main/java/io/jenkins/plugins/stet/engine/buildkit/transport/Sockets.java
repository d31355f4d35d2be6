package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** Opens connections to endpoints. */
public final class Sockets {
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private Sockets() {}

    /** A new connection; for TLS the handshake is done. The message of a failure names the endpoint. */
    public static Socket open(Endpoint endpoint, Protocol protocol) throws IOException {
        try {
            if (endpoint instanceof Endpoint.Unix unix) {
                return UnixSocket.connect(unix.socket());
            }
            if (endpoint instanceof Endpoint.Tcp tcp) {
                return tcp(tcp.host(), tcp.port());
            }
            Endpoint.Tls tls = (Endpoint.Tls) endpoint;
            Socket plain = tcp(tls.host(), tls.port());
            return Watchdog.within(CONNECT, plain, () -> TlsSockets.wrap(plain, tls, protocol));
        } catch (IOException e) {
            throw new IOException(
                    "The engine at " + endpoint + " was not reached: " + reason(e)
                            + ". Is it running, and may this process talk to it?",
                    e);
        }
    }

    private static Socket tcp(String host, int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), (int) CONNECT.toMillis());
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
