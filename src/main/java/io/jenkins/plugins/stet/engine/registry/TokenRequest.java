package io.jenkins.plugins.stet.engine.registry;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A wish for a token; two equal wishes are met by one token. */
final class TokenRequest {
    private final URI realm;
    private final String service;
    private final String scope;
    private final RegistryCredential credential;

    TokenRequest(URI realm, String service, String scope, RegistryCredential credential) {
        this.realm = realm;
        this.service = service;
        this.scope = scope;
        this.credential = credential;
    }

    URI realm() {
        return realm;
    }

    List<String> secrets() {
        return credential.secrets();
    }

    Call call() {
        if (credential instanceof RegistryCredential.IdentityToken identity) {
            return refresh(identity);
        }
        Call anonymous = Call.of("GET", URI.create(realm + separator() + query()), Limits.TOKEN);
        return credential instanceof RegistryCredential.UserPassword pair
                ? anonymous.authorized(pair.basic())
                : anonymous;
    }

    private Call refresh(RegistryCredential.IdentityToken identity) {
        String form =
                "grant_type=refresh_token&client_id=stet&" + query() + "&refresh_token=" + encode(identity.token());
        return Call.of("POST", realm, Limits.TOKEN)
                .carrying("application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
    }

    private String separator() {
        return realm.getRawQuery() == null ? "?" : "&";
    }

    private String query() {
        String scopePart = "scope=" + encode(scope);
        return service.isEmpty() ? scopePart : "service=" + encode(service) + "&" + scopePart;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenRequest that
                && realm.equals(that.realm)
                && service.equals(that.service)
                && scope.equals(that.scope)
                && credential.equals(that.credential);
    }

    @Override
    public int hashCode() {
        return Objects.hash(realm, service, scope);
    }

    @Override
    public String toString() {
        return "token of " + RegistryHost.of(realm) + " for " + scope;
    }
}
