package io.jenkins.plugins.stet.testing.registry;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Who may in, and what those hear who may not. */
@FunctionalInterface
public interface RegistryGate {
    RegistryGate OPEN = (request, host) -> Optional.empty();

    Optional<Answer> refusal(Request request, String host);

    static RegistryGate basic(String user, String password) {
        String expected = basicHeader(user, password);
        return (request, host) -> request.authorization().equals(expected)
                ? Optional.empty()
                : Optional.of(Answer.error(401, "UNAUTHORIZED", "authentication required")
                        .with("WWW-Authenticate", "Basic realm=\"Registry Realm\""));
    }

    /** Asks for a token of this realm; every token that begins with "good" is accepted. */
    static RegistryGate bearer(String realm) {
        return (request, host) -> request.authorization().startsWith("Bearer good")
                ? Optional.empty()
                : Optional.of(Answer.error(401, "UNAUTHORIZED", "authentication required")
                        .with(
                                "WWW-Authenticate",
                                "Bearer realm=\"" + realm + "\",service=\"" + host + "\",scope=\"repository:x:pull\""));
    }

    static String basicHeader(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
