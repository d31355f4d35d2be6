package io.jenkins.plugins.stet.engine.registry;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** The two ways of making a connection ourselves. */
final class Dialing {
    private Dialing() {}

    /** To an address that was looked at a moment before, so that a name cannot mean another one in the meantime. */
    static Tunnel.Dialer pinned(PeerGuard guard, String hostName, int port) {
        return deadline -> {
            ConnectException last = new ConnectException("no address");
            for (InetAddress address : guard.publicAddresses(hostName, deadline)) {
                try {
                    return connect(new InetSocketAddress(address, port), deadline);
                } catch (ConnectException e) {
                    last = e;
                }
            }
            throw last;
        };
    }

    /** Through a proxy that wants a password, which Java's client withholds from proxies of HTTPS by default. */
    static Tunnel.Dialer through(WayOut.Through proxy, RegistryCredential.UserPassword login, String authority) {
        return deadline -> {
            Socket socket = connect(new InetSocketAddress(proxy.host(), proxy.port()), deadline);
            try {
                socket.setSoTimeout(millis(deadline.left()));
                socket.getOutputStream().write(ConnectHead.request(authority, login.basic()));
                int status = ConnectHead.read(socket.getInputStream()).status();
                if (status != 200) {
                    throw new ConnectException("the proxy " + proxy.host() + ":" + proxy.port() + " answered HTTP "
                            + status + (status == 407 ? ", so it does not accept the login given for it" : ""));
                }
                socket.setSoTimeout(0);
                return socket;
            } catch (IOException e) {
                socket.close();
                throw e;
            }
        };
    }

    private static Socket connect(InetSocketAddress address, Deadline deadline) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(address, millis(deadline.left()));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static int millis(Duration left) {
        return (int) Math.max(1, left.toMillis());
    }
}
