package io.jenkins.plugins.stet.engine.buildkit.fake;

import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.ServerCredentials;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.okhttp.OkHttpServerBuilder;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoReader;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoWriter;
import io.jenkins.plugins.stet.engine.buildkit.wire.Rpc;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Speaks the daemon's protocol and builds nothing: it remembers what was asked and fetches what was offered. */
public final class FakeBuildkitd implements AutoCloseable {
    public static final String DIGEST = "sha256:" + "ab".repeat(32);
    /** It is spoken to in HTTP/1.1 first, which it should refuse but need not report. */
    private static final Logger QUIET = Logger.getLogger("io.grpc.okhttp.OkHttpServerTransport");

    private static final String CONTROL = "moby.buildkit.v1.Control";

    public final List<FakeSolve> solves = new CopyOnWriteArrayList<>();
    public final CompletableFuture<Void> sessionOver = new CompletableFuture<>();
    private final Map<String, CompletableFuture<FakeSession>> sessions = new ConcurrentHashMap<>();
    private final List<FakeSession> opened = new CopyOnWriteArrayList<>();
    private final Server server;
    private volatile String refusedCacheType = "";
    private volatile boolean endless;

    private FakeBuildkitd(ServerCredentials credentials) throws IOException {
        QUIET.setLevel(Level.OFF);
        ServerServiceDefinition control = ServerServiceDefinition.builder(CONTROL)
                .addMethod(Rpc.unary(CONTROL, "ListWorkers"), ServerCalls.asyncUnaryCall(this::listWorkers))
                .addMethod(Rpc.unary(CONTROL, "Solve"), ServerCalls.asyncUnaryCall(this::solve))
                .addMethod(Rpc.serverStream(CONTROL, "Status"), ServerCalls.asyncServerStreamingCall(this::status))
                .addMethod(Rpc.bothStream(CONTROL, "Session"), ServerCalls.asyncBidiStreamingCall(this::session))
                .build();
        server = OkHttpServerBuilder.forPort(0, credentials)
                .addService(ServerInterceptors.intercept(control, new SessionId()))
                .build()
                .start();
    }

    public static FakeBuildkitd start() throws IOException {
        return new FakeBuildkitd(InsecureServerCredentials.create());
    }

    public static FakeBuildkitd start(ServerCredentials credentials) throws IOException {
        return new FakeBuildkitd(credentials);
    }

    /** Fails builds that want to export a cache of this type, as engines do that cannot. */
    public FakeBuildkitd refuseCache(String type) {
        refusedCacheType = type;
        return this;
    }

    /** Builds for ever. */
    public FakeBuildkitd neverEnd() {
        endless = true;
        return this;
    }

    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        opened.forEach(FakeSession::close);
        server.shutdownNow();
    }

    private void listWorkers(byte[] request, StreamObserver<byte[]> observer) {
        ProtoWriter platform =
                new ProtoWriter().string(1, "arm64").string(2, "linux").string(3, "v8");
        ProtoWriter worker = new ProtoWriter()
                .string(1, "worker1")
                .map(2, Map.of("label", "value"))
                .message(3, platform)
                .message(5, new ProtoWriter().string(2, "v0.13.0"));
        answer(observer, new ProtoWriter().message(1, worker));
    }

    private StreamObserver<byte[]> session(StreamObserver<byte[]> responses) {
        CalledSocket socket = new CalledSocket(responses);
        FakeSession session = new FakeSession(socket);
        opened.add(session);
        sessionOf(SessionId.CURRENT.get()).complete(session);
        Thread watch = new Thread(() -> {
            try {
                socket.over.await();
                sessionOver.complete(null);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        watch.setDaemon(true);
        watch.start();
        return socket;
    }

    /** A build that was given up may leave its own behind. */
    private CompletableFuture<FakeSession> sessionOf(String id) {
        return sessions.computeIfAbsent(id, any -> new CompletableFuture<>());
    }

    private void solve(byte[] request, StreamObserver<byte[]> observer) {
        FakeSolve solve = FakeSolve.decode(request);
        solves.add(solve);
        FakeSession client;
        try {
            client = sessionOf(solve.session()).get();
        } catch (InterruptedException | ExecutionException e) {
            observer.onError(Status.CANCELLED.asRuntimeException());
            return;
        }
        if (endless) {
            return;
        }
        if (solve.cacheExports().stream()
                .anyMatch(cache -> !refusedCacheType.isEmpty() && cache.startsWith(refusedCacheType))) {
            observer.onError(Status.UNKNOWN
                    .withDescription("unknown cache exporter: \"" + refusedCacheType + "\"")
                    .asRuntimeException());
            return;
        }
        try {
            solve.context().putAll(client.fetch("context"));
            solve.dockerfile().putAll(client.fetch("dockerfile"));
            solve.credentials().addAll(client.credentials("registry.example.com"));
        } catch (InterruptedException | ExecutionException e) {
            observer.onError(
                    Status.INTERNAL.withCause(e).withDescription(e.toString()).asRuntimeException());
            return;
        }
        answer(observer, new ProtoWriter().map(1, Map.of("containerimage.digest", DIGEST)));
    }

    private void status(byte[] request, StreamObserver<byte[]> observer) {
        ProtoWriter now = new ProtoWriter().varint(1, 1_700_000_000L);
        ProtoWriter vertex = new ProtoWriter()
                .string(1, "sha256:v1")
                .string(3, "[1/1] COPY . /")
                .message(5, now)
                .message(6, now);
        ProtoReader unused = new ProtoReader(request);
        if (unused.next()) {
            observer.onNext(new ProtoWriter().message(1, vertex).toByteArray());
        }
        observer.onCompleted();
    }

    private static void answer(StreamObserver<byte[]> observer, ProtoWriter message) {
        observer.onNext(message.toByteArray());
        observer.onCompleted();
    }
}
