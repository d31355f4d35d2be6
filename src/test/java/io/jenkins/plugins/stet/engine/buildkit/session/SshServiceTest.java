package io.jenkins.plugins.stet.engine.buildkit.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.CallOptions;
import io.grpc.InsecureServerCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.StatusRuntimeException;
import io.grpc.okhttp.OkHttpChannelBuilder;
import io.grpc.okhttp.OkHttpServerBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoReader;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoWriter;
import io.jenkins.plugins.stet.engine.buildkit.wire.Rpc;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SshServiceTest {
    private static final String SERVICE = "moby.sshforward.v1.SSH";

    @TempDir
    Path directory;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ServerSocketChannel agent;
    private Server server;
    private ManagedChannel channel;

    @BeforeEach
    void start() throws IOException {
        Path socket = directory.resolve("agent");
        agent = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        agent.bind(UnixDomainSocketAddress.of(socket));
        server = OkHttpServerBuilder.forPort(0, InsecureServerCredentials.create())
                .addService(new SshService(Map.of("default", socket), threads).define())
                .build()
                .start();
        channel = OkHttpChannelBuilder.forAddress("127.0.0.1", server.getPort())
                .usePlaintext()
                .build();
    }

    @AfterEach
    void stop() throws IOException {
        channel.shutdownNow();
        server.shutdownNow();
        threads.shutdownNow();
        agent.close();
    }

    @Test
    void shouldKnowTheAgentsOfTheBuildOnly() {
        assertThat(check("")).isEmpty();
        assertThat(check("default")).isEmpty();
        assertThatThrownBy(() -> check("other"))
                .isInstanceOf(StatusRuntimeException.class)
                .hasMessageContaining("ssh agent other was not given to this build");
    }

    @Test
    void shouldCarryBytesBothWaysUntilTheAgentHangsUp() throws Exception {
        CompletableFuture<String> question = CompletableFuture.supplyAsync(this::answerOnce);
        Answers answers = new Answers();
        StreamObserver<byte[]> out = ClientCalls.asyncBidiStreamingCall(
                channel.newCall(Rpc.bothStream(SERVICE, "ForwardAgent"), CallOptions.DEFAULT), answers);

        out.onNext(new ProtoWriter().string(1, "list").toByteArray());

        assertThat(question.get()).isEqualTo("list");
        assertThat(answers.texts.poll(10, TimeUnit.SECONDS)).isEqualTo("keys");
        assertThat(answers.texts.poll(10, TimeUnit.SECONDS)).isEqualTo("<end>");
    }

    private byte[] check(String id) {
        return ClientCalls.blockingUnaryCall(
                channel,
                Rpc.unary(SERVICE, "CheckAgent"),
                CallOptions.DEFAULT,
                new ProtoWriter().string(1, id).toByteArray());
    }

    private String answerOnce() {
        try (SocketChannel client = agent.accept()) {
            ByteBuffer buffer = ByteBuffer.allocate(100);
            client.read(buffer);
            client.write(ByteBuffer.wrap("keys".getBytes(StandardCharsets.US_ASCII)));
            return StandardCharsets.US_ASCII.decode(buffer.flip()).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Answers implements StreamObserver<byte[]> {
        final BlockingQueue<String> texts = new LinkedBlockingQueue<>();

        @Override
        public void onNext(byte[] message) {
            ProtoReader reader = new ProtoReader(message);
            while (reader.next()) {
                texts.add(reader.string());
            }
        }

        @Override
        public void onError(Throwable problem) {
            texts.add(problem.toString());
        }

        @Override
        public void onCompleted() {
            texts.add("<end>");
        }
    }
}
