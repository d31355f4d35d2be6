package io.jenkins.plugins.stet.engine.buildkit.session;

import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoReader;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoWriter;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** Carries the bytes between one call and one connection to an agent. Agents speak in small messages. */
final class AgentPipe implements StreamObserver<byte[]> {
    private static final int PIECE = 16 * 1024;

    private final Socket agent;
    private final ServerCallStreamObserver<byte[]> out;

    AgentPipe(Socket agent, ServerCallStreamObserver<byte[]> out) {
        this.agent = agent;
        this.out = out;
    }

    /** From the agent to the engine until the agent hangs up. */
    void pump() {
        byte[] buffer = new byte[PIECE];
        try (InputStream in = agent.getInputStream()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.onNext(new ProtoWriter().bytes(1, buffer, count).toByteArray());
            }
            out.onCompleted();
        } catch (IOException e) {
            if (!out.isCancelled()) {
                out.onError(Status.UNAVAILABLE
                        .withDescription("the ssh agent hung up: " + e.getMessage())
                        .asRuntimeException());
            }
        }
    }

    @Override
    public void onNext(byte[] message) {
        ProtoReader reader = new ProtoReader(message);
        try {
            while (reader.next()) {
                if (reader.field() == 1) {
                    agent.getOutputStream().write(reader.bytes());
                }
            }
        } catch (IOException e) {
            // The reader of this connection notices too and tells the engine.
            close();
        }
    }

    @Override
    public void onError(Throwable problem) {
        close();
    }

    @Override
    public void onCompleted() {
        try {
            agent.shutdownOutput();
        } catch (IOException e) {
            close();
        }
    }

    void close() {
        try {
            agent.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the connection to the ssh agent cannot be closed", e);
        }
    }
}
