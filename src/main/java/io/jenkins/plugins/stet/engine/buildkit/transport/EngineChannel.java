package io.jenkins.plugins.stet.engine.buildkit.transport;

import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.okhttp.OkHttpChannelBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Map;

/** A gRPC channel to an engine, and the way in which that engine takes a client's session. */
public final class EngineChannel implements Closeable {
    /** What answered. */
    public enum Flavour {
        /** A Docker engine, whose socket speaks HTTP/1.1 too. */
        DOCKERD,
        /** Nothing but gRPC. */
        BUILDKITD
    }

    private static final int LARGEST_MESSAGE = 16 * 1024 * 1024;

    private final Endpoint endpoint;
    private final Flavour flavour;
    private final boolean upgrades;
    private final ManagedChannel channel;

    private EngineChannel(Endpoint endpoint, Flavour flavour, boolean upgrades, List<Socket> ready) {
        this.endpoint = endpoint;
        this.flavour = flavour;
        this.upgrades = upgrades;
        OneByOneSockets sockets = new OneByOneSockets(ready, this::openGrpc);
        // The address is never looked up or connected to: the factory knows where to go.
        this.channel = OkHttpChannelBuilder.forAddress("127.0.0.1", 1)
                .usePlaintext()
                .socketFactory(sockets)
                .proxyDetector(address -> null)
                .maxInboundMessageSize(LARGEST_MESSAGE)
                .disableRetry()
                .build();
    }

    /**
     * Finds out how the engine is spoken to. That it has BuildKit is only known when a call succeeds: answers to this
     * say little (podman answers 404, so would a newer engine that has given up the upgrade).
     */
    public static EngineChannel open(Endpoint endpoint) throws IOException {
        Socket socket = Sockets.open(endpoint, Protocol.EITHER);
        if (TlsSockets.speaksHttp2(socket)) {
            return new EngineChannel(endpoint, Flavour.BUILDKITD, false, List.of(socket));
        }
        try {
            Socket upgraded = HttpUpgrade.upgrade(socket, "/grpc", Map.of());
            return new EngineChannel(endpoint, Flavour.DOCKERD, true, List.of(upgraded));
        } catch (UpgradeRefusedException e) {
            Flavour flavour = e.status() == 0 ? Flavour.BUILDKITD : Flavour.DOCKERD;
            return new EngineChannel(endpoint, flavour, false, List.of());
        } catch (SocketException e) {
            // A server that knows nothing but gRPC may reset a connection that begins with HTTP/1.1.
            return new EngineChannel(endpoint, Flavour.BUILDKITD, false, List.of());
        }
    }

    public Endpoint endpoint() {
        return endpoint;
    }

    public Flavour flavour() {
        return flavour;
    }

    public Channel grpc() {
        return channel;
    }

    /**
     * A connection on which the engine is the gRPC client and we are the server. dockerd takes over a connection of its
     * own, which is faster; every engine takes one that is carried inside a call.
     */
    public Socket openSession(Map<String, List<String>> headers) throws IOException {
        if (upgrades) {
            try {
                return HttpUpgrade.upgrade(Sockets.open(endpoint, Protocol.HTTP1), "/session", headers);
            } catch (UpgradeRefusedException e) {
                return StreamSocket.open(channel, headers);
            }
        }
        return StreamSocket.open(channel, headers);
    }

    /** Ends everything that runs on this channel. */
    @Override
    public void close() {
        channel.shutdownNow();
    }

    private Socket openGrpc() throws IOException {
        return upgrades
                ? HttpUpgrade.upgrade(Sockets.open(endpoint, Protocol.HTTP1), "/grpc", Map.of())
                : Sockets.open(endpoint, Protocol.HTTP2);
    }
}
