package io.jenkins.plugins.stet.engine.buildkit.session;

import io.grpc.Context;
import io.grpc.Metadata;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.buildkit.transport.Protocol;
import io.jenkins.plugins.stet.engine.buildkit.transport.Sockets;
import io.jenkins.plugins.stet.engine.buildkit.wire.Rpc;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executor;

/** Forwards the sockets of ssh agents to build steps that mount them. */
public final class SshService {
    private static final String SERVICE = "moby.sshforward.v1.SSH";
    private static final String DEFAULT_ID = "default";
    private static final Metadata.Key<String> ID = Metadata.Key.of("buildkit.ssh.id", Metadata.ASCII_STRING_MARSHALLER);
    private static final Context.Key<String> CURRENT = Context.key("ssh-id");

    private final Map<String, Path> agents;
    private final Executor threads;

    /** @param agents id to the agent's socket */
    public SshService(Map<String, Path> agents, Executor threads) {
        this.agents = Map.copyOf(agents);
        this.threads = threads;
    }

    public ServerServiceDefinition define() {
        ServerServiceDefinition check =
                new UnaryService(SERVICE).method("CheckAgent", this::check).define();
        ServerServiceDefinition service = ServerServiceDefinition.builder(SERVICE)
                .addMethod(check.getMethod(SERVICE + "/CheckAgent"))
                .addMethod(Rpc.bothStream(SERVICE, "ForwardAgent"), ServerCalls.asyncBidiStreamingCall(this::forward))
                .build();
        return ServerInterceptors.intercept(service, new HeaderInContext(ID, CURRENT));
    }

    private byte[] check(byte[] request) throws StatusException {
        agent(FirstText.of(request));
        return new byte[0];
    }

    private StreamObserver<byte[]> forward(StreamObserver<byte[]> responses) {
        ServerCallStreamObserver<byte[]> out = (ServerCallStreamObserver<byte[]>) responses;
        String id = CURRENT.get();
        try {
            Socket agent = Sockets.open(new Endpoint.Unix(agent(id == null ? "" : id)), Protocol.HTTP1);
            AgentPipe pipe = new AgentPipe(agent, out);
            out.setOnCancelHandler(pipe::close);
            threads.execute(pipe::pump);
            return pipe;
        } catch (StatusException e) {
            out.onError(e);
        } catch (IOException e) {
            out.onError(Status.UNAVAILABLE
                    .withDescription("the ssh agent was not reached: " + e.getMessage())
                    .asRuntimeException());
        }
        return new Ignore();
    }

    private Path agent(String id) throws StatusException {
        String name = id.isEmpty() ? DEFAULT_ID : id;
        Path socket = agents.get(name);
        if (socket == null) {
            throw UnaryService.notFound("ssh agent " + name + " was not given to this build");
        }
        return socket;
    }

    /** For a call that was refused already. */
    private static final class Ignore implements StreamObserver<byte[]> {
        @Override
        public void onNext(byte[] value) {}

        @Override
        public void onError(Throwable t) {}

        @Override
        public void onCompleted() {}
    }
}
