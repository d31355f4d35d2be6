package io.jenkins.plugins.stet.engine.buildkit.session;

import io.grpc.ServerServiceDefinition;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoWriter;

/** Tells the engine that we are still there: it asks every few seconds and gives a session up that does not answer. */
final class HealthService {
    private static final int SERVING = 1;

    ServerServiceDefinition define() {
        return new UnaryService("grpc.health.v1.Health")
                .method("Check", request -> new ProtoWriter().varint(1, SERVING).toByteArray())
                .define();
    }
}
