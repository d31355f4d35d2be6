package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Sends a request to a registry with what it takes: the right address, authorization, and patience within bounds. */
final class RegistryCalls {
    private final HttpWire wire;
    private final Authorizer authorizer;
    private final Schemes schemes;
    private final RetryPolicy retries;
    private final Clock clock;
    private final Map<RegistryHost, String> unreached = new ConcurrentHashMap<>();

    RegistryCalls(RegistrySettings settings, Clock clock, Network network) {
        this.wire = new HttpWire(settings, network);
        this.authorizer = new Authorizer(settings.credentials(), new Tokens(wire, clock));
        this.schemes = new Schemes(settings.peers(), wire);
        this.retries = settings.pace().retries();
        this.clock = clock;
    }

    /** What to send where. */
    record Order(Errand errand, Scope scope, String method, String path, int limit, Dressing dressing) {
        Order(Errand errand, Scope scope, String method, String path, int limit) {
            this(errand, scope, method, path, limit, call -> call);
        }
    }

    /** Adds headers or a body to a request. */
    @FunctionalInterface
    interface Dressing {
        Call dress(Call call);
    }

    /** Any final answer, also a refusal; trouble on the way is an exception that names the registry. */
    Reply send(Order order, Deadline deadline) throws RegistryException {
        List<String> secrets = new ArrayList<>();
        for (int attempt = 1; ; attempt++) {
            try {
                return once(order, share(deadline, attempt), secrets);
            } catch (RegistryException e) {
                throw noted(order, Failures.about(order.errand(), e));
            } catch (IOException e) {
                Duration pause = pause(e, attempt);
                boolean worth = attempt < retries.attempts()
                        && retries.mayRepeat(e)
                        && pause.compareTo(retries.longestPause()) <= 0
                        && pause.compareTo(deadline.left()) < 0;
                if (!worth) {
                    throw noted(order, Failures.unreachable(order.errand(), e, secrets));
                }
                rest(order, pause);
            }
        }
    }

    private RegistryException noted(Order order, RegistryException failure) {
        if (failure.kind() == Kind.UNREACHABLE && Trouble.isNoConnection(failure)) {
            unreached.put(order.errand().host(), failure.explanation());
        }
        return failure;
    }

    /** Why there was no connection to this registry, or to whoever it sent us to, when it was tried last. */
    Optional<String> unreached(RegistryHost host) {
        return Optional.ofNullable(unreached.get(host));
    }

    /** A success, or the exception that says why it is none. */
    Reply succeed(Order order, Deadline deadline) throws RegistryException {
        Reply reply = send(order, deadline);
        if (!reply.isSuccess()) {
            throw refusal(order.errand(), reply);
        }
        return reply;
    }

    RegistryException refusal(Errand errand, Reply reply) throws RegistryException {
        List<String> notes = new ArrayList<>();
        if (reply.status() == 401) {
            authorizer.note(errand.host()).ifPresent(notes::add);
        }
        return Failures.refused(errand, reply, authorizer.secrets(errand.host()), notes);
    }

    private Reply once(Order order, Deadline deadline, List<String> secrets) throws IOException {
        RegistryHost host = order.errand().host();
        Call bare = order.dressing().dress(Call.of(order.method(), uri(order, deadline), order.limit()));
        Optional<String> used = authorizer.authorization(host, order.scope(), deadline);
        Reply reply = exchange(used.map(bare::authorized).orElse(bare), deadline, secrets);
        if (reply.status() == 401 && authorizer.learn(host, reply, used.orElse(""))) {
            Optional<String> better = authorizer.authorization(host, order.scope(), deadline);
            reply = exchange(better.map(bare::authorized).orElse(bare), deadline, secrets);
        }
        unreached.remove(host);
        if (reply.isBusy()) {
            throw Busy.peer(reply, clock, secrets);
        }
        return reply;
    }

    private Reply exchange(Call call, Deadline deadline, List<String> secrets) throws IOException {
        secrets.addAll(call.secrets());
        return wire.send(call, deadline);
    }

    private URI uri(Order order, Deadline deadline) throws IOException {
        RegistryHost host = order.errand().host();
        try {
            new URI("https", host.apiAuthority(), "/", null, null).parseServerAuthority();
        } catch (URISyntaxException e) {
            throw new RegistryException(
                    Kind.UNUSABLE,
                    order.errand() + " failed: " + host + " is no address of a host. Correct the image's name.",
                    e);
        }
        return URI.create(schemes.of(host, deadline) + "://" + host.apiAuthority() + "/v2/" + order.path());
    }

    /** An attempt that hangs must leave time for another one. */
    private Deadline share(Deadline deadline, int attempt) {
        boolean last = attempt >= retries.attempts();
        return last ? deadline : deadline.atMost(deadline.left().multipliedBy(3).dividedBy(5));
    }

    private Duration pause(IOException cause, int attempt) {
        Duration own = retries.pauseAfter(attempt);
        Duration asked = cause instanceof BusyPeerException busy ? busy.retryAfter() : Duration.ZERO;
        return asked.compareTo(own) > 0 ? asked : own;
    }

    private static void rest(Order order, Duration pause) throws RegistryException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failures.unreachable(order.errand(), new InterruptedIOException("interrupted"), List.of());
        }
    }
}
