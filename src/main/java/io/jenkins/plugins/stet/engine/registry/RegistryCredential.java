package io.jenkins.plugins.stet.engine.registry;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** What proves to a registry who we are. Never part of a message: {@code toString} hides it. */
public sealed interface RegistryCredential {
    /** Texts that must never appear anywhere, in every form in which they travel. */
    List<String> secrets();

    /** Nobody in particular: public things are readable without a name. */
    record Anonymous() implements RegistryCredential {
        @Override
        public List<String> secrets() {
            return List.of();
        }
    }

    record UserPassword(String user, String password) implements RegistryCredential {
        public UserPassword {
            if (user.isEmpty() || user.indexOf(':') >= 0) {
                throw new IllegalArgumentException("a registry user must not be empty or contain ':'");
            }
        }

        String basic() {
            byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            return "Basic " + Base64.getEncoder().encodeToString(pair);
        }

        @Override
        public List<String> secrets() {
            return List.of(password, basic().substring("Basic ".length()));
        }

        @Override
        public String toString() {
            return "user " + user + " with a password";
        }
    }

    /** A refresh token as <code>docker login</code> stores it for registries with OAuth2. */
    record IdentityToken(String token) implements RegistryCredential {
        @Override
        public List<String> secrets() {
            return List.of(token);
        }

        @Override
        public String toString() {
            return "an identity token";
        }
    }

    /** A bearer token that is sent as it is. */
    record BearerToken(String token) implements RegistryCredential {
        @Override
        public List<String> secrets() {
            return List.of(token);
        }

        @Override
        public String toString() {
            return "a bearer token";
        }
    }
}
