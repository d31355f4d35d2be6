package io.jenkins.plugins.stet.engine.buildkit.solve;

import com.google.common.util.concurrent.ListenableFuture;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import io.jenkins.plugins.stet.engine.buildkit.status.Progress;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoWriter;
import io.jenkins.plugins.stet.engine.buildkit.wire.Rpc;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** One build: the call that builds and, beside it, the call that tells how it goes. */
public final class SolveCall {
    private static final String CONTROL = "moby.buildkit.v1.Control";
    private static final MethodDescriptor<byte[], byte[]> SOLVE = Rpc.unary(CONTROL, "Solve");
    private static final MethodDescriptor<byte[], byte[]> STATUS = Rpc.serverStream(CONTROL, "Status");
    /** Some messages come after the build's end; an engine that holds the stream open longer has nothing to add. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final Channel channel;
    private final Progress progress;
    private final String reference = UUID.randomUUID().toString().replace("-", "");

    public SolveCall(Channel channel, Progress progress) {
        this.channel = channel;
        this.progress = progress;
    }

    /** Blocks until the build has ended; interrupting the thread cancels the build. */
    public SolveResult run(SolveRequest request, String session) throws SolveException, InterruptedException {
        ListenableFuture<byte[]> solve = ClientCalls.futureUnaryCall(
                channel.newCall(SOLVE, CallOptions.DEFAULT), request.encode(reference, session));
        ClientCall<byte[], byte[]> statusCall = channel.newCall(STATUS, CallOptions.DEFAULT);
        Listening listening = new Listening();
        ClientCalls.asyncServerStreamingCall(
                statusCall, new ProtoWriter().string(1, reference).toByteArray(), listening);
        try {
            byte[] response = solve.get();
            listening.awaitEnd();
            progress.end();
            return new SolveResult(SolveResult.exported(response), progress.steps(), progress.warnings());
        } catch (ExecutionException e) {
            listening.awaitEnd();
            progress.end();
            throw new SolveException(Status.fromThrowable(e.getCause()), progress, e.getCause());
        } finally {
            solve.cancel(true);
            statusCall.cancel("the build is over", null);
        }
    }

    private final class Listening implements StreamObserver<byte[]> {
        private final CountDownLatch ended = new CountDownLatch(1);

        @Override
        public void onNext(byte[] message) {
            progress.accept(message);
        }

        @Override
        public void onError(Throwable problem) {
            // Without its progress a build is still a build: its own call says how it ended.
            ended.countDown();
        }

        @Override
        public void onCompleted() {
            ended.countDown();
        }

        void awaitEnd() throws InterruptedException {
            ended.await(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
