package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends one request to a peer that the policy allows, follows its redirects, and ends by the deadline. */
final class HttpWire {
    private final HttpClient client;
    private final PeerGuard guard;
    private final Routes routes;
    private final HostSlots slots;

    HttpWire(RegistrySettings settings, Network network) {
        this.guard = new PeerGuard(settings.peers(), settings.wayOut(), network);
        this.routes = new Routes(settings.wayOut(), guard);
        this.slots = settings.pace().slots();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.pace().connect())
                .sslContext(settings.trust())
                .proxy(routes)
                .build();
    }

    Reply send(Call call, Deadline deadline) throws IOException {
        Call current = call;
        for (int hop = 0; hop <= Limits.REDIRECTS; hop++) {
            Reply reply = once(current, deadline);
            if (!reply.isRedirect() || !call.isRead()) {
                return reply;
            }
            URI target = target(reply);
            guard.checkForm(target);
            current = current.redirectedTo(target);
        }
        throw new RegistryException(
                Kind.UNUSABLE,
                RegistryHost.of(call.uri()) + ": sends us around in more than " + Limits.REDIRECTS
                        + " redirects. Check the registry's address and its storage configuration.");
    }

    private static URI target(Reply reply) throws RegistryException {
        try {
            return reply.uri().resolve(reply.header("Location").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new RegistryException(
                    Kind.UNUSABLE,
                    reply.peer() + ": redirects to something that is no address. Check the registry.",
                    e);
        }
    }

    private Reply once(Call call, Deadline deadline) throws IOException {
        guard.check(call.uri(), deadline);
        try {
            HostSlots.Slot slot = slot(call, deadline);
            try {
                return exchange(call, deadline);
            } finally {
                slot.giveBack();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        }
    }

    private HostSlots.Slot slot(Call call, Deadline deadline) throws IOException, InterruptedException {
        return slots.take(RegistryHost.of(call.uri()), deadline.left().toNanos())
                .orElseThrow(() -> new HttpTimeoutException("no connection was free in time"));
    }

    private Reply exchange(Call call, Deadline deadline) throws IOException, InterruptedException {
        Duration left = deadline.left();
        if (left.isZero()) {
            throw new HttpTimeoutException("no time was left");
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request(call, left), BoundedBody.handler(call.limit()));
        try {
            HttpResponse<byte[]> response = answer.get(left.toNanos(), TimeUnit.NANOSECONDS);
            return new Reply(call.uri(), response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException e) {
            throw (IOException) new HttpTimeoutException("the answer did not end in time").initCause(e);
        } catch (ExecutionException e) {
            throw routes.explain(call.uri(), cause(e));
        } finally {
            answer.cancel(true);
        }
    }

    private static HttpRequest request(Call call, Duration timeout) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(call.uri())
                .timeout(timeout)
                .method(
                        call.method(),
                        call.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach(builder::header);
        return builder.build();
    }

    /** A hostile answer shows as many kinds of exception; each of them only means that there is no usable answer. */
    private static IOException cause(ExecutionException e) {
        Throwable cause = e.getCause();
        return cause instanceof IOException io ? io : new IOException(String.valueOf(cause), cause);
    }
}
