package io.jenkins.plugins.stet.engine.buildkit;

import io.grpc.CallOptions;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import io.jenkins.plugins.stet.engine.buildkit.filesync.FileSyncService;
import io.jenkins.plugins.stet.engine.buildkit.filesync.SyncListener;
import io.jenkins.plugins.stet.engine.buildkit.session.AuthService;
import io.jenkins.plugins.stet.engine.buildkit.session.BuildSession;
import io.jenkins.plugins.stet.engine.buildkit.session.SecretsService;
import io.jenkins.plugins.stet.engine.buildkit.session.SshService;
import io.jenkins.plugins.stet.engine.buildkit.solve.SolveCall;
import io.jenkins.plugins.stet.engine.buildkit.solve.SolveException;
import io.jenkins.plugins.stet.engine.buildkit.solve.SolveRequest;
import io.jenkins.plugins.stet.engine.buildkit.solve.SolveResult;
import io.jenkins.plugins.stet.engine.buildkit.status.Progress;
import io.jenkins.plugins.stet.engine.buildkit.transport.Daemons;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineChannel;
import io.jenkins.plugins.stet.engine.buildkit.wire.Rpc;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** A connection to an engine that has BuildKit. Thread-safe: several builds may run at once. */
public final class BuildKitClient implements Closeable {
    private static final MethodDescriptor<byte[], byte[]> LIST_WORKERS =
            Rpc.unary("moby.buildkit.v1.Control", "ListWorkers");
    private static final long PROBE_SECONDS = 10;

    private final EngineChannel engine;
    private final List<Worker> workers;
    private final ExecutorService threads = Daemons.pool("buildkit-session");

    private BuildKitClient(EngineChannel engine, List<Worker> workers) {
        this.engine = engine;
        this.workers = workers;
    }

    /**
     * Connects and asks for the workers: the one proof that BuildKit is there.
     *
     * @throws NoBuildKitException when something answered that has none
     * @throws IOException when nothing answered
     */
    public static BuildKitClient connect(Endpoint endpoint) throws IOException {
        EngineChannel engine = EngineChannel.open(endpoint);
        try {
            byte[] response = ClientCalls.blockingUnaryCall(
                    engine.grpc(),
                    LIST_WORKERS,
                    CallOptions.DEFAULT.withDeadlineAfter(PROBE_SECONDS, TimeUnit.SECONDS),
                    new byte[0]);
            return new BuildKitClient(engine, Worker.decodeAll(response));
        } catch (StatusRuntimeException e) {
            engine.close();
            throw notConnected(engine, e);
        }
    }

    /** Whether dockerd builds, which exports to its own store and leaves pushing to others, or a buildkitd. */
    public EngineChannel.Flavour flavour() {
        return engine.flavour();
    }

    public Endpoint endpoint() {
        return engine.endpoint();
    }

    public List<Worker> workers() {
        return workers;
    }

    /** Whether base images can be replaced by named contexts; older frontends ignore them without a word. */
    public boolean knowsNamedContexts() {
        return workers.stream().noneMatch(worker -> worker.version().isEmpty());
    }

    /**
     * Builds; blocks until the end. Interrupting the thread cancels the build, and the engine stops what it runs.
     *
     * @throws SolveException when the engine says that the build failed
     * @throws IOException when the engine does not take our session
     */
    public SolveResult solve(SolveRequest request, SessionOffer offer, BuildObserver listener)
            throws SolveException, IOException, InterruptedException {
        Progress progress = new Progress(listener.progress());
        try (BuildSession session =
                BuildSession.open(engine, offer.sharedKey(), services(offer, listener.files()), threads)) {
            return new SolveCall(engine.grpc(), progress).run(request, session.id());
        }
    }

    @Override
    public void close() {
        engine.close();
        threads.shutdownNow();
    }

    /** Only what answers as a Docker engine may have another builder; from everybody else it is a failure. */
    private static IOException notConnected(EngineChannel engine, StatusRuntimeException cause) {
        Status status = cause.getStatus();
        if (Thread.currentThread().isInterrupted()) {
            return new IOException("interrupted while asking the engine at " + engine.endpoint(), cause);
        }
        if (status.getCode() == Status.Code.DEADLINE_EXCEEDED || engine.flavour() != EngineChannel.Flavour.DOCKERD) {
            return new IOException(
                    "The engine at " + engine.endpoint() + " did not answer as BuildKit does: " + said(status)
                            + ". Is this the address of a Docker engine or a BuildKit daemon?",
                    cause);
        }
        return new NoBuildKitException(
                "The engine at " + engine.endpoint() + " has no BuildKit: " + said(status), cause);
    }

    private static String said(Status status) {
        return status.getDescription() == null ? status.getCode().name() : status.getDescription();
    }

    private List<ServerServiceDefinition> services(SessionOffer offer, SyncListener files) {
        Keyring keyring = offer.keyring();
        List<ServerServiceDefinition> services = new ArrayList<>();
        services.add(new FileSyncService(offer.directories(), files, threads).define());
        services.add(new AuthService(keyring.credentials()).define());
        services.add(new SecretsService(keyring.secrets()).define());
        if (!keyring.sshAgents().isEmpty()) {
            services.add(new SshService(keyring.sshAgents(), threads).define());
        }
        return services;
    }
}
