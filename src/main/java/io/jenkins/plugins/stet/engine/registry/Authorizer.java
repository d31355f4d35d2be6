package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.RegistryException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the authorization for a request: remembers how each registry wants it, and gives credentials to no other host. */
final class Authorizer {
    private final CredentialSource credentials;
    private final Tokens tokens;
    private final Map<RegistryHost, Challenge> challenges = new ConcurrentHashMap<>();

    Authorizer(CredentialSource credentials, Tokens tokens) {
        this.credentials = credentials;
        this.tokens = tokens;
    }

    /** Nothing when the registry is not known to want any, or when we have none. */
    Optional<String> authorization(RegistryHost host, Scope scope, Deadline deadline) throws IOException {
        RegistryCredential credential = credentials.knownTo(host);
        if (credential instanceof RegistryCredential.BearerToken ready) {
            return Optional.of("Bearer " + ready.token());
        }
        Challenge challenge = challenges.get(host);
        if (challenge instanceof Challenge.Bearer bearer) {
            return Optional.of("Bearer " + tokens.get(request(bearer, scope, host), deadline));
        }
        return challenge instanceof Challenge.Basic && credential instanceof RegistryCredential.UserPassword pair
                ? Optional.of(pair.basic())
                : Optional.empty();
    }

    /**
     * Learns from a refusal; says whether another request may be answered differently.
     *
     * @param used the authorization that was refused, empty when there was none
     */
    boolean learn(RegistryHost host, Reply refusal, String used) throws IOException {
        Optional<Challenge> challenge = refusal.peer().equals(apiPeer(host)) ? Challenge.in(refusal) : Optional.empty();
        if (challenge.isEmpty()) {
            return false;
        }
        Challenge before = challenges.put(host, challenge.get());
        RegistryCredential credential = credentials.knownTo(host);
        if (challenge.get() instanceof Challenge.Bearer bearer) {
            tokens.forget(used);
            boolean given = credential instanceof RegistryCredential.BearerToken;
            return !given && (used.isEmpty() || bearer.equals(before));
        }
        return used.isEmpty() && credential instanceof RegistryCredential.UserPassword;
    }

    /** Why a refusal may have come: what we had and did not send. */
    Optional<String> note(RegistryHost host) throws RegistryException {
        if (credentials.knownTo(host) instanceof RegistryCredential.Anonymous) {
            return Optional.of("No credential is bound to " + host
                    + ": bind one (in 'registries' of folder or global configuration; command line: docker login "
                    + host + ").");
        }
        if (challenges.get(host) instanceof Challenge.Bearer bearer
                && RealmBinding.forRealm(credentials, host, bearer.realm()) instanceof RegistryCredential.Anonymous) {
            RegistryHost realm = RegistryHost.of(bearer.realm());
            return Optional.of("The credential bound to " + host + " was not sent to " + realm
                    + ", where the registry wants its tokens to come from: bind it to " + realm
                    + " too when that is right.");
        }
        return Optional.empty();
    }

    /** What must not come back in a message about this host. */
    List<String> secrets(RegistryHost host) throws RegistryException {
        return credentials.knownTo(host).secrets();
    }

    private TokenRequest request(Challenge.Bearer bearer, Scope scope, RegistryHost host) throws RegistryException {
        boolean foreignScope = !bearer.scope().isEmpty() && !bearer.scope().startsWith("repository:");
        return new TokenRequest(
                bearer.realm(),
                bearer.service(),
                foreignScope ? bearer.scope() : scope.text(),
                RealmBinding.forRealm(credentials, host, bearer.realm()));
    }

    private static RegistryHost apiPeer(RegistryHost host) {
        return new RegistryHost(host.apiAuthority());
    }
}
