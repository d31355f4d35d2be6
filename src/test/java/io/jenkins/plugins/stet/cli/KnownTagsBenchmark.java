package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * How long <code>stet build</code> takes, tree and records included, when all images are known and their tags stand, and
 * a registry whose answers are 50 ms away. Argument: an empty directory.
 */
public final class KnownTagsBenchmark {
    private static final int SERVICES = 300;
    private static final long LATENCY = 50;

    private KnownTagsBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path repository = Files.createTempDirectory(Path.of(arguments[0]), "tags");
        try (FakeRegistry registry = FakeRegistry.plain()) {
            StringBuilder manifest =
                    new StringBuilder("version: 1\nregistry: " + registry.host() + "/prod\nservices:\n");
            for (int service = 0; service < SERVICES; service++) {
                String name = "service" + service;
                manifest.append("  ").append(name).append(": {}\n");
                Files.writeString(
                        Files.createDirectories(repository.resolve(name)).resolve("Dockerfile"),
                        "FROM scratch\nCOPY Dockerfile /\n");
                registry.image("prod/" + name, "latest", "{\"of\":\"" + name + "\"}");
            }
            Files.writeString(repository.resolve("stet.yaml"), manifest);
            stet(repository, "adopt");
            stet(repository, "build"); // puts the tags
            registry.slowedBy(LATENCY);
            for (String jobs : new String[] {"4", "4", "4", "1"}) {
                long begin = System.nanoTime();
                stet(repository, "build", "--jobs", jobs);
                System.out.printf(
                        "  %d known images, %d ms, stet build --jobs %s: %.0f ms%n",
                        SERVICES, LATENCY, jobs, (System.nanoTime() - begin) / 1e6);
            }
        }
        System.exit(0); // the server's threads are not daemons
    }

    private static void stet(Path repository, String... words) {
        CliRun run = CliRun.in(repository, Map.of(), new Surroundings.Terminals(false, false), words);
        if (run.exitCode() != 0) {
            throw new IllegalStateException(run.err() + run.out());
        }
    }
}
