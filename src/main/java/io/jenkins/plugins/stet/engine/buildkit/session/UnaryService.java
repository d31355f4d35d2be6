package io.jenkins.plugins.stet.engine.buildkit.session;

import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import io.jenkins.plugins.stet.engine.buildkit.wire.Rpc;

/** A service whose methods answer one message with one message. */
final class UnaryService {
    /** Answers one request. */
    @FunctionalInterface
    interface Method {
        byte[] answer(byte[] request) throws StatusException;
    }

    private final String name;
    private final ServerServiceDefinition.Builder definition;

    UnaryService(String name) {
        this.name = name;
        this.definition = ServerServiceDefinition.builder(name);
    }

    UnaryService method(String method, Method implementation) {
        definition.addMethod(
                Rpc.unary(name, method),
                ServerCalls.asyncUnaryCall((request, observer) -> answer(implementation, request, observer)));
        return this;
    }

    ServerServiceDefinition define() {
        return definition.build();
    }

    static StatusException notFound(String message) {
        return Status.NOT_FOUND.withDescription(message).asException();
    }

    private static void answer(Method implementation, byte[] request, StreamObserver<byte[]> observer) {
        try {
            observer.onNext(implementation.answer(request));
            observer.onCompleted();
        } catch (StatusException e) {
            observer.onError(e);
        }
    }
}
