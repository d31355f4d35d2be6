package io.jenkins.plugins.stet.engine.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The hosts that the engine of this machine lists as insecure, from its configuration: asking the engine itself would
 * take longer than a whole detection. An engine elsewhere has its list there, so nothing is known of it.
 */
public final class EngineConfiguration {
    private static final Logger LOG = Logger.getLogger(EngineConfiguration.class.getName());

    private EngineConfiguration() {}

    /** Of the engine that the environment names. */
    public static Set<RegistryHost> insecureRegistries(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        return insecureRegistries(
                environment.getOrDefault("DOCKER_HOST", ""),
                List.of(Path.of("/etc/docker/daemon.json"), Path.of(home, ".config", "docker", "daemon.json")));
    }

    static Set<RegistryHost> insecureRegistries(String dockerHost, List<Path> files) {
        Set<RegistryHost> hosts = new LinkedHashSet<>();
        if (dockerHost.isEmpty() || dockerHost.startsWith("unix:")) {
            files.forEach(file -> hosts.addAll(listed(file)));
        }
        return Set.copyOf(hosts);
    }

    /** A file that cannot be read marks no host: these are spoken to over HTTPS then, which is the safe error. */
    private static List<RegistryHost> listed(Path file) {
        if (!Files.isReadable(file)) {
            return List.of();
        }
        try {
            return Json.texts(Json.object(Files.readAllBytes(file)).path("insecure-registries")).stream()
                    .filter(entry -> !entry.isBlank() && !entry.matches(".*/[0-9]+")) // networks name no host
                    .map(RegistryHost::of)
                    .toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> file + " cannot be read, so no registry counts as insecure");
            return List.of();
        }
    }
}
