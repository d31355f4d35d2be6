package io.jenkins.plugins.stet.core.image.work;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.stet.core.image.build.BuildAccess;
import io.jenkins.plugins.stet.core.image.build.BuildRequest;
import io.jenkins.plugins.stet.core.image.build.RegistryLogin;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the process needs and nobody else may see: secrets by id, and logins by registry host. */
public final class WorkSecrets implements RegistryLogins {
    private static final long LARGEST = 16L * 1024 * 1024;

    private final Map<String, byte[]> secrets;
    private final Map<String, RegistryLogin> logins;

    public WorkSecrets(Map<String, byte[]> secrets, Map<String, RegistryLogin> logins) {
        this.secrets = new TreeMap<>();
        secrets.forEach((id, value) -> this.secrets.put(id, value.clone()));
        this.logins = new TreeMap<>(logins);
    }

    @Override
    public Optional<RegistryLogin> forHost(String host) {
        return Optional.ofNullable(logins.get(host));
    }

    public BuildRequest addTo(BuildRequest request) {
        BuildAccess access = new BuildAccess(secrets, request.access().sshAgents());
        return new BuildRequest(request.source(), request.options(), request.delivery(), access);
    }

    /** The file can be read by its owner only. */
    public void write(Path file) throws IOException {
        ObjectNode json = WorkFiles.json().createObjectNode();
        json.put("version", WorkFiles.VERSION);
        ObjectNode values = json.putObject("secrets");
        secrets.forEach((id, value) -> values.put(id, Base64.getEncoder().encodeToString(value)));
        ObjectNode hosts = json.putObject("logins");
        logins.forEach(
                (host, login) -> hosts.putObject(host).put("user", login.user()).put("password", login.password()));
        WorkFiles.write(file, json);
    }

    /** Reads the file and deletes it, whatever is in it. */
    public static WorkSecrets take(Path file) throws IOException {
        byte[] content;
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException(file + " is larger than secrets are");
            }
            content = Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
        }
        return decode(WorkFiles.parse(content, file.getFileName().toString()));
    }

    private static WorkSecrets decode(WorkFields json) throws IOException {
        Map<String, byte[]> secrets = new HashMap<>();
        for (Map.Entry<String, String> secret : json.map("secrets").entrySet()) {
            try {
                secrets.put(secret.getKey(), Base64.getDecoder().decode(secret.getValue()));
            } catch (IllegalArgumentException e) {
                throw new IOException(json.where() + ": secret " + secret.getKey() + " is not in base64", e);
            }
        }
        Map<String, RegistryLogin> logins = new HashMap<>();
        WorkFields hosts = json.object("logins");
        for (String host : hosts.names()) {
            WorkFields login = hosts.object(host);
            logins.put(host, new RegistryLogin(login.text("user"), login.text("password")));
        }
        return new WorkSecrets(secrets, logins);
    }

    /** Never shows a value. */
    @Override
    public String toString() {
        return "WorkSecrets[secrets=" + secrets.keySet() + ", logins=" + logins.keySet() + "]";
    }
}
