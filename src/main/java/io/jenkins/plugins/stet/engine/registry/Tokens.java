package io.jenkins.plugins.stet.engine.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gets tokens, once for all who want the same, and keeps them while they last. */
final class Tokens {
    private static final Duration SHORTEST = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration MARGIN = Duration.ofSeconds(10);
    private static final int MOST_KEPT = 4_000;

    private final HttpWire wire;
    private final Clock clock;
    private final Map<TokenRequest, Token> kept = new ConcurrentHashMap<>();
    private final OneAtATime<TokenRequest> fetching = new OneAtATime<>();

    Tokens(HttpWire wire, Clock clock) {
        this.wire = wire;
        this.clock = clock;
    }

    private record Token(String value, Instant end) {}

    String get(TokenRequest request, Deadline deadline) throws IOException {
        return fetching.holding(request, deadline, () -> {
            Token token = kept.get(request);
            return token != null && clock.instant().isBefore(token.end()) ? token.value() : fetch(request, deadline);
        });
    }

    /** A registry did not accept it, whatever its time. */
    void forget(String authorization) {
        kept.values().removeIf(token -> authorization.equals("Bearer " + token.value()));
    }

    private String fetch(TokenRequest request, Deadline deadline) throws IOException {
        Reply reply = wire.send(request.call(), deadline);
        Errand errand = new Errand(RegistryHost.of(request.realm()), "getting a token");
        if (reply.isBusy()) {
            throw Busy.peer(reply, clock, request.secrets());
        }
        if (!reply.isSuccess()) {
            throw Failures.refused(errand, reply, request.secrets(), List.of());
        }
        Token token = read(reply, errand);
        makeRoom();
        kept.put(request, token);
        return token.value();
    }

    private Token read(Reply reply, Errand errand) throws IOException {
        JsonNode answer = answer(reply, errand);
        String plain = Json.text(answer, "token");
        String value = plain.isEmpty() ? Json.text(answer, "access_token") : plain;
        if (!value.matches("[\\x21-\\x7e]+")) {
            throw Failures.unusable(errand, "the answer holds no token");
        }
        Duration lasts = Duration.ofSeconds(Math.max(
                SHORTEST.toSeconds(),
                Math.min(LONGEST.toSeconds(), answer.path("expires_in").asLong(0))));
        return new Token(value, clock.instant().plus(lasts).minus(MARGIN));
    }

    private static JsonNode answer(Reply reply, Errand errand) throws IOException {
        try {
            return Json.object(reply.body());
        } catch (IOException e) {
            throw Failures.unusable(errand, "the answer is " + e.getMessage());
        }
    }

    private void makeRoom() {
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
            fetching.forget();
        }
    }
}
