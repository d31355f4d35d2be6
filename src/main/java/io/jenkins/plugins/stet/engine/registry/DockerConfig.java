package io.jenkins.plugins.stet.engine.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Docker's configuration file, as far as it is about credentials: which host has which, or which helper knows them. */
final class DockerConfig {
    private static final long LARGEST = 4 << 20;

    private final Map<RegistryHost, JsonNode> entries;
    private final Map<RegistryHost, String> helpers;
    private final String store;

    private DockerConfig(Map<RegistryHost, JsonNode> entries, Map<RegistryHost, String> helpers, String store) {
        this.entries = entries;
        this.helpers = helpers;
        this.store = store;
    }

    /** Where Docker itself would look. */
    static Path usualPlace(Map<String, String> environment, Path home) {
        String named = environment.getOrDefault("DOCKER_CONFIG", "");
        return (named.isEmpty() ? home.resolve(".docker") : Path.of(named)).resolve("config.json");
    }

    /** A file that is not there holds nothing; one that cannot be read is an error, not an anonymous user. */
    static DockerConfig read(Path file) throws RegistryException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("larger than " + LARGEST + " bytes");
            }
            return of(Json.object(Files.readAllBytes(file)));
        } catch (NoSuchFileException none) {
            return new DockerConfig(Map.of(), Map.of(), "");
        } catch (IOException e) {
            throw new RegistryException(
                    Kind.DENIED,
                    file + ": Docker's configuration cannot be read (" + e.getMessage()
                            + "), so no registry credential is known. Correct it, or log in again with docker login.",
                    e);
        }
    }

    private static DockerConfig of(JsonNode json) {
        Map<RegistryHost, JsonNode> entries = new LinkedHashMap<>();
        json.path("auths")
                .fields()
                .forEachRemaining(e -> entries.putIfAbsent(RegistryHost.of(e.getKey()), e.getValue()));
        Map<RegistryHost, String> helpers = new LinkedHashMap<>();
        json.path("credHelpers")
                .fields()
                .forEachRemaining(e ->
                        helpers.put(RegistryHost.of(e.getKey()), e.getValue().asText()));
        return new DockerConfig(entries, helpers, Json.text(json, "credsStore"));
    }

    /** Empty when the file itself is asked. */
    String helper(RegistryHost host) {
        return helpers.getOrDefault(host, store);
    }

    /** An empty object when there is none. */
    JsonNode entry(RegistryHost host) {
        JsonNode entry = entries.get(host);
        return entry == null ? JsonNodeFactory.instance.objectNode() : entry;
    }
}
