package io.jenkins.plugins.stet.engine.buildkit.filesync;

import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import io.jenkins.plugins.stet.engine.buildkit.wire.Rpc;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/** Offers directories by name to the engine: "context", "dockerfile", and what else a frontend asks for. */
public final class FileSyncService {
    private static final String SERVICE = "moby.filesync.v1.FileSync";

    private final Map<String, SyncTree> directories;
    private final SyncListener listener;
    private final Executor senders;

    /** @param senders a thread is needed for each transfer */
    public FileSyncService(Map<String, SyncTree> directories, SyncListener listener, Executor senders) {
        this.directories = Map.copyOf(directories);
        this.listener = listener;
        this.senders = senders;
    }

    public ServerServiceDefinition define() {
        ServerServiceDefinition service = ServerServiceDefinition.builder(SERVICE)
                .addMethod(Rpc.bothStream(SERVICE, "DiffCopy"), ServerCalls.asyncBidiStreamingCall(this::diffCopy))
                .build();
        return ServerInterceptors.intercept(service, new SyncWish.Reader());
    }

    private StreamObserver<byte[]> diffCopy(StreamObserver<byte[]> responses) {
        ServerCallStreamObserver<byte[]> out = (ServerCallStreamObserver<byte[]>) responses;
        SyncWish wish = SyncWish.current();
        PacketStream stream = new PacketStream(out);
        if (directories.containsKey(wish.directory())) {
            SyncTree tree = wish.asksForIgnoreFilesOnly() ? SyncTree.empty() : directories.get(wish.directory());
            senders.execute(() -> send(new SyncSender(tree, stream, listener), out));
        } else {
            out.onError(Status.NOT_FOUND
                    .withDescription("no directory '" + wish.directory() + "' was given to this build")
                    .asRuntimeException());
        }
        return new Incoming(stream);
    }

    private void send(SyncSender sender, ServerCallStreamObserver<byte[]> out) {
        try {
            sender.run();
        } catch (CancellationException e) {
            // The build is over for the engine: whoever started it hears why from the engine.
            out.onError(Status.CANCELLED.withCause(e).asRuntimeException());
        } catch (IOException e) {
            listener.failed(e);
            out.onError(Status.ABORTED.withDescription(e.getMessage()).asRuntimeException());
        }
    }

    private record Incoming(PacketStream stream) implements StreamObserver<byte[]> {
        @Override
        public void onNext(byte[] bytes) {
            stream.received(Packet.decode(bytes));
        }

        @Override
        public void onError(Throwable problem) {
            stream.cancel();
        }

        @Override
        public void onCompleted() {
            // The engine has nothing more to ask; its last packet says whether it has everything.
        }
    }
}
