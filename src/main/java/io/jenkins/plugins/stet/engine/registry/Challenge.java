package io.jenkins.plugins.stet.engine.registry;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a registry wants to be told who we are. */
sealed interface Challenge {
    record Basic() implements Challenge {}

    /**
     * A token of this realm.
     *
     * @param scope what it asks for, empty when it does not say
     */
    record Bearer(URI realm, String service, String scope) implements Challenge {}

    /** The strongest way that we know of those offered in an answer's <code>WWW-Authenticate</code>. */
    static Optional<Challenge> in(Reply reply) {
        List<ChallengeText.Offer> offers = reply.headers().allValues("WWW-Authenticate").stream()
                .limit(10)
                .flatMap(text -> ChallengeText.offers(text).stream())
                .toList();
        Optional<Challenge> bearer = offers.stream()
                .filter(offer -> offer.scheme().equals("bearer"))
                .flatMap(offer -> bearer(offer.parameters()).stream())
                .findFirst();
        boolean basic = offers.stream().anyMatch(offer -> offer.scheme().equals("basic"));
        return bearer.or(() -> basic ? Optional.of(new Basic()) : Optional.empty());
    }

    private static Optional<Challenge> bearer(Map<String, String> parameters) {
        try {
            URI realm = new URI(parameters.getOrDefault("realm", ""));
            if (realm.getHost() == null) {
                return Optional.empty();
            }
            String service = parameters.getOrDefault("service", "");
            return Optional.of(new Bearer(realm, service, parameters.getOrDefault("scope", "")));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
