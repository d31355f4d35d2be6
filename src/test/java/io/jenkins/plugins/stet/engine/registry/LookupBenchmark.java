package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import io.jenkins.plugins.stet.testing.registry.Manifests;
import io.jenkins.plugins.stet.testing.registry.RegistryGate;
import io.jenkins.plugins.stet.testing.registry.TokenServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long a run takes to decide that nothing has changed: records of 300 services, the plan, and a registry each of whose
 * answers is 50 ms away. Every run has a client of its own, as in production. Argument: an empty directory.
 */
public final class LookupBenchmark {
    private static final int SERVICES = 300;
    private static final int PLATFORMS = 2;
    private static final long LATENCY = 50;
    private static final int RUNS = 7;
    private static final double BAR = 1_000;

    private final Path directory;

    private LookupBenchmark(Path directory) {
        this.directory = directory;
    }

    public static void main(String[] arguments) throws Exception {
        LookupBenchmark benchmark = new LookupBenchmark(Path.of(arguments[0]));
        benchmark.open("one platform", 1);
        benchmark.open(PLATFORMS + " platforms", PLATFORMS);
        benchmark.behindTokens();
        System.exit(0); // the servers' threads are not daemons
    }

    private void open(String name, int platforms) throws Exception {
        try (FakeRegistry registry = FakeRegistry.plain()) {
            SkipPath path = path(registry, platforms);
            registry.slowedBy(LATENCY);
            report(name, path);
        }
    }

    private void behindTokens() throws Exception {
        try (FakeRegistry registry = FakeRegistry.plain();
                TokenServer tokens = new TokenServer().slowedBy(LATENCY)) {
            SkipPath path = path(registry, 1);
            registry.slowedBy(LATENCY).guardedBy(RegistryGate.bearer(tokens.realm()));
            report("a token for each repository", path);
        }
    }

    private static void report(String name, SkipPath path) throws Exception {
        print(name + ", first after adopt", new double[] {path.millis()});
        double[] first = new double[RUNS];
        double[] later = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            path.forgetIndexes();
            first[run] = path.millis();
            later[run] = path.millis();
        }
        print(name + ", no index kept", first);
        print(name, later);
    }

    private static void print(String name, double[] millis) {
        double cold = millis[0];
        Arrays.sort(millis);
        double median = millis[millis.length / 2];
        System.out.printf(
                "  %d services, %d ms, %s: median %.0f ms, least %.0f ms, first in this JVM %.0f ms (bar: %.0f ms) %s%n",
                SERVICES, LATENCY, name, median, millis[0], cold, BAR, median <= BAR ? "met" : "MISSED");
    }

    private SkipPath path(FakeRegistry registry, int platforms) throws Exception {
        List<String> names = new ArrayList<>();
        for (int service = 0; service < SERVICES; service++) {
            names.add("service" + service);
            push(registry, "prod/service" + service, platforms);
        }
        SkipPath path = new SkipPath(Files.createTempDirectory(directory, "skip"), registry.host() + "/prod", names);
        path.adopt();
        return path;
    }

    private static void push(FakeRegistry registry, String repository, int platforms) {
        if (platforms == 1) {
            registry.image(repository, "latest", config(repository, 0));
            return;
        }
        List<Manifests.Child> children = new ArrayList<>();
        for (int platform = 0; platform < platforms; platform++) {
            Digest image = registry.image(repository, "", config(repository, platform));
            children.add(new Manifests.Child(image, "linux", "cpu" + platform, ""));
        }
        registry.content().manifest(repository, "latest", Manifests.OCI_INDEX, Manifests.index(children));
    }

    private static String config(String repository, int platform) {
        return "{\"of\":\"" + repository + "\",\"cpu\":" + platform + "}";
    }
}
