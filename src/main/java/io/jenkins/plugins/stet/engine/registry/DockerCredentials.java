package io.jenkins.plugins.stet.engine.registry;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The credentials of <code>docker login</code>: from Docker's configuration file or the helper that it names. The file
 * is read at the first question; answers are kept, because a helper is a process.
 */
public final class DockerCredentials implements CredentialSource {
    private static final Duration HELPER_TIME = Duration.ofSeconds(10);

    private final Path file;
    private final CredentialHelper helper;
    private final Map<RegistryHost, CredentialSource> known = new ConcurrentHashMap<>();

    DockerCredentials(Path file, CredentialHelper helper) {
        this.file = file;
        this.helper = helper;
    }

    /** Of the person who runs this process. */
    public static DockerCredentials usual() {
        Path home = Path.of(System.getProperty("user.home", "."));
        return new DockerCredentials(
                DockerConfig.usualPlace(System.getenv(), home), new CredentialHelper(HELPER_TIME, System.getenv()));
    }

    @Override
    public Optional<RegistryCredential> boundTo(RegistryHost host) throws RegistryException {
        CredentialSource before = known.get(host);
        return (before != null ? before : ask(host)).boundTo(host);
    }

    /** A failure is kept too: a helper that hangs must not be started again for each of three hundred images. */
    private synchronized CredentialSource ask(RegistryHost host) {
        return known.computeIfAbsent(host, this::outcome);
    }

    private CredentialSource outcome(RegistryHost host) {
        try {
            Optional<RegistryCredential> found = look(host);
            return same -> found;
        } catch (RegistryException e) {
            return same -> {
                throw new RegistryException(e.kind(), e.explanation(), e);
            };
        }
    }

    private Optional<RegistryCredential> look(RegistryHost host) throws RegistryException {
        DockerConfig config = DockerConfig.read(file);
        String name = config.helper(host);
        return name.isEmpty() ? written(host, config.entry(host)) : helper.get(name, host);
    }

    private Optional<RegistryCredential> written(RegistryHost host, JsonNode entry) throws RegistryException {
        String identity = Json.text(entry, "identitytoken");
        if (!identity.isEmpty()) {
            return Optional.of(new RegistryCredential.IdentityToken(identity));
        }
        String bearer = Json.text(entry, "registrytoken");
        if (!bearer.isEmpty()) {
            return Optional.of(new RegistryCredential.BearerToken(bearer));
        }
        String pair = pair(host, entry);
        int colon = pair.indexOf(':');
        return colon <= 0
                ? Optional.empty()
                : Optional.of(new RegistryCredential.UserPassword(pair.substring(0, colon), pair.substring(colon + 1)));
    }

    private String pair(RegistryHost host, JsonNode entry) throws RegistryException {
        String encoded = Json.text(entry, "auth");
        if (encoded.isEmpty()) {
            return Json.text(entry, "username") + ":" + Json.text(entry, "password");
        }
        try {
            String decoded = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
            int end = decoded.indexOf('\0'); // Docker pads with zeros
            return end < 0 ? decoded : decoded.substring(0, end);
        } catch (IllegalArgumentException e) {
            // the cause would repeat a part of the secret
            throw new RegistryException(
                    Kind.DENIED,
                    file + ": the credential of " + host + " is not readable. Log in again: docker login " + host);
        }
    }
}
