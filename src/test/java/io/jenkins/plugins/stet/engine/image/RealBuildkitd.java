package io.jenkins.plugins.stet.engine.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.CallOptions;
import io.grpc.stub.ClientCalls;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineChannel;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoReader;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoWriter;
import io.jenkins.plugins.stet.engine.buildkit.wire.Rpc;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The daemon at BUILDKIT_HOST, which may be somebody's: only results of the test's own steps are taken from it. */
final class RealBuildkitd {
    private static final String CONTROL = "moby.buildkit.v1.Control";

    private RealBuildkitd() {}

    static Endpoint endpoint() {
        return Endpoint.parse(System.getenv("BUILDKIT_HOST"), System.getenv());
    }

    /** Removes the results of steps that ran with this word in their command. */
    static void forgetRuns(String word) throws IOException {
        try (EngineChannel channel = EngineChannel.open(endpoint())) {
            List<String> results = results(channel, word);
            assertThat(results).isNotEmpty();
            Instant end = Instant.now().plusSeconds(20);
            // A build lets its results go a little after it has ended, and what is held is not removed.
            while (!results(channel, word).isEmpty()) {
                assertThat(Instant.now()).isBefore(end);
                results.forEach(id -> remove(channel, id));
            }
        }
    }

    private static List<String> results(EngineChannel channel, String word) {
        byte[] request = new ProtoWriter().byteString(1, "description~=" + word).toByteArray();
        byte[] response = ClientCalls.blockingUnaryCall(
                channel.grpc(),
                Rpc.unary(CONTROL, "DiskUsage"),
                CallOptions.DEFAULT.withDeadlineAfter(30, TimeUnit.SECONDS),
                request);
        List<String> ids = new ArrayList<>();
        ProtoReader records = new ProtoReader(response);
        while (records.next()) {
            ProtoReader record = new ProtoReader(records.bytes());
            while (record.next()) {
                if (record.field() == 1) {
                    ids.add(record.string());
                }
            }
        }
        return ids;
    }

    private static void remove(EngineChannel channel, String id) {
        ClientCalls.blockingServerStreamingCall(
                        channel.grpc(),
                        Rpc.serverStream(CONTROL, "Prune"),
                        CallOptions.DEFAULT.withDeadlineAfter(30, TimeUnit.SECONDS),
                        new ProtoWriter()
                                .byteString(1, "id==" + id)
                                .varint(2, 1)
                                .toByteArray())
                .forEachRemaining(record -> {});
    }
}
