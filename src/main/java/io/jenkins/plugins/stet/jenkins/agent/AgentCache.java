package io.jenkins.plugins.stet.jenkins.agent;

import io.jenkins.plugins.stet.core.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where an agent keeps what it learned of the files of a workspace: outside of it, so that a wiped workspace leaves the
 * caches of others alone. The files of a path, which holds the job's name, begin alike; only the first is counted as used,
 * and the others are made again when they go.
 */
final class AgentCache {
    private static final Logger LOGGER = Logger.getLogger(AgentCache.class.getName());
    private static final String PREFIX = "files-";

    private final UnaryOperator<String> environment;
    private final String home;

    /** @param environment gives "" for variables that are not set */
    AgentCache(UnaryOperator<String> environment, String home) {
        this.environment = environment;
        this.home = home;
    }

    static AgentCache ofThisUser() {
        return new AgentCache(name -> System.getenv().getOrDefault(name, ""), System.getProperty("user.home", "."));
    }

    /** The first file of this workspace, counted as used; those of workspaces that are gone go in time. */
    Path use(Path root) {
        Path file = fileFor(root);
        try {
            Unused.use(file, PREFIX + '*');
        } catch (IOException e) {
            LOGGER.log(Level.FINE, e, () -> "old caches beside " + file + " stay");
        }
        return file;
    }

    Path fileFor(Path root) {
        String caches = environment.apply("XDG_CACHE_HOME");
        Path directory = caches.isEmpty() ? Path.of(home, ".cache") : Path.of(caches);
        byte[] key = root.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return directory.resolve("stet").resolve(PREFIX + Fingerprint.SCHEME + '-' + UUID.nameUUIDFromBytes(key));
    }
}
