package io.jenkins.plugins.stet.engine.buildkit.fake;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.okhttp.OkHttpChannelBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoReader;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoWriter;
import io.jenkins.plugins.stet.engine.buildkit.wire.Rpc;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** What the daemon asks of a client. */
final class FakeSession {
    private static final int STAT = 0;
    private static final int DATA = 2;
    private static final int FIN = 3;
    private static final long TYPE_BITS = 0x8f280000L;

    private final ManagedChannel channel;

    FakeSession(CalledSocket socket) {
        channel = OkHttpChannelBuilder.forAddress("127.0.0.1", 1)
                .usePlaintext()
                .socketFactory(socket.factory())
                .proxyDetector(address -> null)
                .build();
    }

    void close() {
        channel.shutdownNow();
    }

    /** User and password, empty when the client has none for this host. */
    List<String> credentials(String host) {
        byte[] answer = ClientCalls.blockingUnaryCall(
                channel,
                Rpc.unary("moby.filesync.v1.Auth", "Credentials"),
                CallOptions.DEFAULT,
                new ProtoWriter().string(1, host).toByteArray());
        List<String> found = new ArrayList<>();
        ProtoReader reader = new ProtoReader(answer);
        while (reader.next()) {
            found.add(reader.string());
        }
        return found;
    }

    /** Everything in one of the client's directories: name to content, directories with a slash and without content. */
    Map<String, String> fetch(String directory) throws InterruptedException, ExecutionException {
        Metadata headers = new Metadata();
        headers.put(Metadata.Key.of("dir-name", Metadata.ASCII_STRING_MARSHALLER), directory);
        Channel named =
                io.grpc.ClientInterceptors.intercept(channel, MetadataUtils.newAttachHeadersInterceptor(headers));
        Fetch fetch = new Fetch();
        fetch.out = ClientCalls.asyncBidiStreamingCall(
                named.newCall(Rpc.bothStream("moby.filesync.v1.FileSync", "DiffCopy"), CallOptions.DEFAULT), fetch);
        fetch.ready.complete(null);
        return fetch.result.get();
    }

    private static final class Fetch implements StreamObserver<byte[]> {
        final CompletableFuture<Void> ready = new CompletableFuture<>();
        final CompletableFuture<Map<String, String>> result = new CompletableFuture<>();
        private final Map<String, String> files = new TreeMap<>();
        private final Map<Long, String> wanted = new TreeMap<>();
        private final Map<Long, ByteArrayOutputStream> contents = new TreeMap<>();
        private long count;
        private boolean named;
        private StreamObserver<byte[]> out;

        @Override
        public void onNext(byte[] bytes) {
            ready.join();
            long type = STAT;
            long id = 0;
            byte[] data = new byte[0];
            boolean stat = false;
            ProtoReader reader = new ProtoReader(bytes);
            while (reader.next()) {
                switch (reader.field()) {
                    case 1 -> type = reader.varint();
                    case 2 -> {
                        stat = true;
                        name(reader.message());
                    }
                    case 3 -> id = reader.varint();
                    case 4 -> data = reader.bytes();
                    default -> {}
                }
            }
            if (type == DATA) {
                content(id, data);
            } else if (type == STAT && !stat) {
                named = true;
            }
            finishWhenComplete();
        }

        private void name(ProtoReader stat) {
            String path = "";
            long mode = 0;
            while (stat.next()) {
                switch (stat.field()) {
                    case 1 -> path = stat.string();
                    case 2 -> mode = stat.varint();
                    default -> {}
                }
            }
            if ((mode & TYPE_BITS) == 0) {
                wanted.put(count, path);
                contents.put(count, new ByteArrayOutputStream());
                out.onNext(new ProtoWriter().varint(1, 1).varint(3, count).toByteArray());
            } else {
                files.put(path + "/", "");
            }
            count++;
        }

        private void content(long id, byte[] data) {
            if (data.length == 0) {
                files.put(wanted.remove(id), contents.get(id).toString(StandardCharsets.UTF_8));
            } else {
                contents.get(id).writeBytes(data);
            }
        }

        private void finishWhenComplete() {
            if (named && wanted.isEmpty() && !result.isDone()) {
                out.onNext(new ProtoWriter().varint(1, FIN).toByteArray());
                result.complete(files);
            }
        }

        @Override
        public void onError(Throwable problem) {
            result.completeExceptionally(problem);
        }

        @Override
        public void onCompleted() {
            result.complete(files);
        }
    }
}
