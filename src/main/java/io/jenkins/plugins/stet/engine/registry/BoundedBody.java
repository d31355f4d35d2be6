package io.jenkins.plugins.stet.engine.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Keeps the first bytes of an answer: more are an error in a good answer, and of no interest in an error message. */
final class BoundedBody implements HttpResponse.BodySubscriber<byte[]> {
    private final int limit;
    private final boolean cut;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    private BoundedBody(int limit, boolean cut) {
        this.limit = limit;
        this.cut = cut;
    }

    static HttpResponse.BodyHandler<byte[]> handler(int limit) {
        return info -> {
            boolean good = info.statusCode() >= 200 && info.statusCode() < 300;
            return new BoundedBody(good ? limit : Limits.ERROR, !good);
        };
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (whole.isDone()) {
                return;
            }
            take(buffer);
        }
    }

    private void take(ByteBuffer buffer) {
        int room = limit - bytes.size();
        byte[] chunk = new byte[Math.min(room, buffer.remaining())];
        buffer.get(chunk);
        bytes.writeBytes(chunk);
        if (buffer.hasRemaining()) {
            tooMuch();
        }
    }

    private void tooMuch() {
        if (subscription != null) {
            subscription.cancel();
        }
        if (cut) {
            whole.complete(bytes.toByteArray());
        } else {
            whole.completeExceptionally(new TooLargeException(limit));
        }
    }

    @Override
    public void onError(Throwable throwable) {
        whole.completeExceptionally(throwable);
    }

    @Override
    public void onComplete() {
        whole.complete(bytes.toByteArray());
    }

    /** A success that is too large to be one; asking again would not help. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(int limit) {
            super("the answer is larger than " + (limit >> 10) + " KiB");
        }
    }
}
